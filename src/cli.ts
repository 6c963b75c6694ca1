#!/usr/bin/env node
/** The door. Everything is imported behind the Node check, for an older Node cannot even parse some of it. */
const { argv, env, stdout, stderr, versions } = process

const [major = 0, minor = 0] = versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  stderr.write(
    `closeread needs Node 20.19 or newer, and this is Node ${versions.node}: get it from https://nodejs.org.\n`,
  )
  process.exit(1)
}

// The colour library reads FORCE_COLOR once, when it is loaded, and knows no NO_COLOR.
if (argv.includes('--no-color') || (env.NO_COLOR && env.FORCE_COLOR === undefined)) env.FORCE_COLOR = '0'

// Whoever reads our output may stop early, as `| head` does; that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  const { runCommand } = await import('./commands/dispatch.ts')
  process.exitCode = await runCommand(argv.slice(2), new URL('..', import.meta.url))
} catch (error) {
  const { failure } = await import('./commands/failure.ts')
  const { lines, exitCode } = failure(error, argv.includes('--debug'))
  stderr.write(lines)
  process.exitCode = exitCode
}

export {}
