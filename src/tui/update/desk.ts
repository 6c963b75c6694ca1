import type { Command } from '../binding.ts'
import { type Choice, type MenuView, push, replaceTop, type State, stay, top } from '../state.ts'
import type { Handler, SettingsMessage } from './message.ts'

/** What can be done from the shelf besides opening a book. */
export const deskHandlers: Readonly<Partial<Record<Command, Handler>>> = {
  review: (state) => stay({ ...state, waiting: 'Looking for what is due' }, [{ type: 'review' }]),
  scores: (state) => stay(state, [{ type: 'scores' }]),
  settings: (state) => stay(state, [{ type: 'settings' }]),
  readers: (state) => stay(state, [{ type: 'readers' }]),
}

const settingsHeading = 'Settings: Enter changes one'

/** The settings, where the screen already shows them with the same one marked; what they say holds from now on. */
export function showSettings(state: State, { lines, look, wish, checkpoints, notice }: SettingsMessage): State {
  const choices = lines.map(({ name, value, summary, next }): Choice => {
    return { label: name, detail: value, about: summary, go: { to: 'setting', name, value: next } }
  })
  const { ascii, width, theme } = look
  const { seed } = state.wish
  const asked = { ...wish, ...(seed === undefined ? {} : { seed }), fresh: state.wish.fresh }
  const changed = {
    ...state,
    ...(notice === undefined ? {} : { notice }),
    ascii,
    theme,
    checkpoints,
    wish: asked,
    size: { ...state.size, text: width },
  }
  const shown = top(state)
  const open = shown?.kind === 'menu' && shown.heading === settingsHeading
  const view: MenuView = { kind: 'menu', heading: settingsHeading, choices, highlight: open ? shown.highlight : 0 }
  return open ? replaceTop(changed, view) : push(changed, view)
}

export function readersMenu(names: readonly string[]): MenuView {
  const known = names.map((name): Choice => ({ label: name, go: { to: 'reader', name } }))
  const choices: readonly Choice[] = [...known, { label: 'Someone new', go: { to: 'new-reader' } }]
  return { kind: 'menu', heading: 'Who is reading?', choices, highlight: 0 }
}
