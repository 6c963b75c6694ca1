import { basename, join } from 'node:path'

/** Commands that are over at once. */
const brief = ['help.ts', 'version.ts']
/** Commands that bring a library along which no other needs. */
const apart = ['check.ts', 'draft.ts']

/**
 * The files of dist/, for the bundler: few, for on an old machine each costs a moment. A group takes what its roots import,
 * straight or through others; what is only imported when it is needed (the screens, the formats) becomes files by itself.
 */
export function chunkGroups(src) {
  const dispatch = join(src, 'commands/dispatch.ts')
  const commands = (context, wanted) => context.getModuleInfo(dispatch).dynamicallyImportedIds.filter(wanted)
  return [
    group('start', (context) => [dispatch, ...commands(context, (id) => brief.includes(basename(id)))]),
    group('commands', (context) => commands(context, (id) => !apart.includes(basename(id)))),
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
