/** `npm start`: builds when needed, then is the program: the same process, so that signals and job control just work. */
import { pathToFileURL } from 'node:url'
import { freshProgram } from './fresh.mjs'

await import(pathToFileURL(freshProgram()).href)
