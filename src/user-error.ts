export type ExitCode = 1 | 2 | 3

/**
 * Something a person can mend. The message is one plain sentence that says what happened and what to do;
 * only the door prints it and exits with its code.
 */
export class UserError extends Error {
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UserError'
    this.exitCode = exitCode
  }
}
