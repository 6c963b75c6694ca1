import { freshProgram } from '../../scripts/fresh.mjs'

/** Before all tests: the program is built, once, so that they can run it as a person does. */
export default function build(): void {
  freshProgram()
}
