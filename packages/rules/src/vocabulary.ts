import type { Parameter } from './pack.ts';
import type { Problem } from './rules-error.ts';
import type { Text } from './text.ts';
import type { FieldType, Type } from './type.ts';

/** A name that logic may use for a record or a member, innermost first. */
export interface Binding {
  readonly name: string;
  readonly type: Type;
  readonly title?: Text;
  /** What else a body may read of an iteration. Absent for a member measure or a window, which is no iteration. */
  readonly iteration?: { readonly accumulator?: Type };
}

/** What logic may refer to where it stands. */
export interface Vocabulary {
  readonly fields: { readonly [key: string]: FieldType };
  readonly bindings: readonly Binding[];
  readonly parameters: { readonly [key: string]: Parameter };
  /** Type of a fact, or nothing when there is none of that name. */
  readonly factType: (key: string) => Type | undefined;
  readonly factNames: () => readonly string[];
  /** Type of another decision's outcome, or nothing when there is none that may be read here. */
  readonly decisionType?: (key: string) => Type | undefined;
  readonly decisionNames?: () => readonly string[];
  /** Logic of a message: operators that only write sentences are allowed. */
  readonly message?: true;
  readonly report: (problem: Problem) => void;
}
