import { basename, join } from 'node:path'

/** Commands that are over at once. */
const brief = ['help.ts', 'version.ts']
/** What nearly every start is for; each of them opens the full screen where it can. */
const usual = ['shelf.ts', 'open.ts', 'read.ts', 'quiz.ts']
/** Commands that bring a library along which no other needs. */
const apart = ['check.ts', 'draft.ts', 'review.ts']

/**
 * The files of dist/, for the bundler: few, for on an old machine each costs a moment, and on the way to the first frame
 * only what it needs. A group takes what its roots import, straight or through others, and no group before it has taken;
 * what is only imported when it is needed (the screens, the formats) becomes files by itself.
 */
export function chunkGroups(src) {
  const file = (path) => join(src, path)
  const dispatch = file('commands/dispatch.ts')
  const commands = (context, wanted) =>
    context.getModuleInfo(dispatch).dynamicallyImportedIds.filter((id) => wanted(basename(id)))
  const screens = file('commands/full-screen.ts')
  const schedule = file('records/review.ts')
  const others = (context) => commands(context, (name) => ![...brief, ...usual, ...apart].includes(name))
  return [
    group('start', (context) => [dispatch, ...commands(context, (name) => brief.includes(name))]),
    group('usual', (context) => [
      ...commands(context, (name) => usual.includes(name)),
      ...shared(context, [screens], [...others(context), schedule, file('commands/shelf-plainly.ts')]),
    ]),
    group('screens', () => [screens]),
    group('schedule', () => [schedule]),
    group('parsing', () => [file('article/parse.ts')]),
    group('commands', (context) => others(context)),
  ]
}

function group(name, rootsIn) {
  let members
  return {
    debugName: name,
    includeDependenciesRecursively: false,
    name(id, context) {
      members ??= imported(rootsIn(context), context)
      return members.has(id) ? name : null
    },
  }
}

/** What one part imports and another does too: a file more would cost the first frame more than it holds. */
function shared(context, roots, otherRoots) {
  const others = imported(otherRoots, context)
  return [...imported(roots, context)].filter((id) => others.has(id))
}

function imported(roots, context) {
  const found = new Set()
  const visit = (id) => {
    if (found.has(id)) return
    found.add(id)
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) visit(next)
  }
  for (const root of roots) visit(root)
  return found
}
