import { dirname } from 'node:path'
import { codeOf, type FileLayer, isMissing, privateFile, privateFolder } from './files.ts'

/**
 * Makes a folder and those above it that are missing. (Node's own `recursive` never ends in places that say "not found"
 * to every new folder, such as /proc or an automounted one.) Throws what the file layer throws.
 */
export function makeFolders(files: FileLayer, path: string): void {
  try {
    makeFolder(files, path)
  } catch (error) {
    const above = dirname(path)
    if (!isMissing(error) || above === path) throw error
    makeFolders(files, above)
    makeFolder(files, path)
  }
}

function makeFolder(files: FileLayer, path: string): void {
  try {
    files.mkdirSync(path, { mode: privateFolder })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** Opens a file that is for its owner alone, making its folder where that is missing. */
export function openPrivate(files: FileLayer, path: string, flags: string): number {
  try {
    return files.openSync(path, flags, privateFile)
  } catch (error) {
    if (!isMissing(error)) throw error
    makeFolders(files, dirname(path))
    return files.openSync(path, flags, privateFile)
  }
}
