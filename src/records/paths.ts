import { homedir } from 'node:os'
import { join, posix, win32 } from 'node:path'

export interface DataPaths {
  /** The readers' logs. */
  readonly data: string
  /** The settings file. */
  readonly config: string
}

export interface PathClues {
  /** `--data-dir` as typed; relative to the current folder. */
  readonly dataDir?: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform?: NodeJS.Platform
  readonly home?: string
}

/**
 * The folders scores and settings are kept in: `--data-dir`, else `CLOSEREAD_HOME`, else the platform's own place (as
 * env-paths has them, without its suffix). A folder that was chosen holds both, so that one folder is all there is.
 */
export function dataPaths({ dataDir, env, platform = process.platform, home = homedir() }: PathClues): DataPaths {
  const path = platform === 'win32' ? win32 : posix
  const chosen = dataDir || env.CLOSEREAD_HOME
  if (chosen) return { data: path.resolve(chosen), config: path.resolve(chosen) }
  /** The XDG specification has relative values ignored; so do we everywhere. */
  const folder = (name: string, ...otherwise: string[]) => {
    const value = env[name]
    return value && path.isAbsolute(value) ? value : path.join(home, ...otherwise)
  }
  switch (platform) {
    case 'win32':
      return {
        data: path.join(folder('LOCALAPPDATA', 'AppData', 'Local'), 'closeread', 'Data'),
        config: path.join(folder('APPDATA', 'AppData', 'Roaming'), 'closeread', 'Config'),
      }
    case 'darwin':
      return {
        data: path.join(home, 'Library', 'Application Support', 'closeread'),
        config: path.join(home, 'Library', 'Preferences', 'closeread'),
      }
    default:
      return {
        data: path.join(folder('XDG_DATA_HOME', '.local', 'share'), 'closeread'),
        config: path.join(folder('XDG_CONFIG_HOME', '.config'), 'closeread'),
      }
  }
}

/** Who reads where nobody says. */
export function chosenReaderPath(data: string): string {
  return join(data, 'reader.txt')
}

/** Where `forget` and `reset` move things to. */
export function setAsideFolder(data: string): string {
  return join(data, 'set-aside')
}

export function settingsPath(config: string): string {
  return join(config, 'settings.yaml')
}
