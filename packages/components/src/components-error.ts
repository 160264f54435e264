/** What a caller of the kit's functions got wrong. Bad data in a property is no error: the element shows it. */
export type ComponentsErrorCode = 'prefixInvalid';

/** An error as data. The message is one sentence in lower case, input stands in back-ticks. */
export class ComponentsError extends Error {
  override readonly name = 'ComponentsError';
  readonly code: ComponentsErrorCode;
  readonly expected: string;
  readonly received: string;

  constructor(problem: {
    readonly code: ComponentsErrorCode;
    readonly message: string;
    readonly expected: string;
    readonly received: string;
  }) {
    super(problem.message);
    this.code = problem.code;
    this.expected = problem.expected;
    this.received = problem.received;
  }
}
