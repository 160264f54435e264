import type { FactReader } from './closure.ts';
import type { Missing, ParameterUse } from './decision.ts';
import { fillTemplate } from './filled-template.ts';
import type { Node } from './node.ts';
import { readsOf } from './node-reads.ts';
import { compileOpen } from './open-closure.ts';
import type { Closure, Environment } from './operator.ts';
import type { ParameterCalendar } from './parameter-values.ts';
import type { Program } from './program.ts';
import { phraseOf } from './prose.ts';
import type { Template } from './template.ts';
import { type Text, textOf } from './text.ts';
import { missingOf, type Step, traceNode } from './trace.ts';

/** What the judges of all kinds share: how logic of the program is compiled, traced and worded. */
export interface Judging {
  readonly program: Program;
  readonly parameters: ParameterCalendar;
  readonly readFact: FactReader;
  readonly compile: (node: Node) => Closure;
  readonly compileOptional: (node: Node | undefined) => Closure | undefined;
  readonly fill: (template: Template, environment: Environment) => Text;
  readonly trace: (node: Node, environment: Environment) => Step;
  readonly missing: (node: Node, environment: Environment) => readonly Missing[];
  /** The parameters that logic reads, as they stand on a day. */
  readonly uses: (nodes: readonly (Node | undefined)[], date: string) => readonly ParameterUse[];
  readonly phrase: (node: Node, environment: Environment) => Text;
}

/** The shared parts for one program. */
export function judgingOf(program: Program, parameters: ParameterCalendar, readFact: FactReader): Judging {
  const compile = (node: Node): Closure => compileOpen(node, program, readFact);
  const trace = (node: Node, environment: Environment): Step => {
    const step = traceNode(node, environment, program, readFact);
    // Where an open decision is read, the outcomes together may settle what the logic alone leaves open.
    const value = step.value === undefined ? compile(node)(environment) : step.value;
    return value === step.value ? step : { ...step, value };
  };
  return {
    program,
    parameters,
    readFact,
    compile,
    compileOptional: (node) => (node === undefined ? undefined : compile(node)),
    fill: (template, environment) => fillTemplate(template, environment, readFact),
    trace,
    missing: (node, environment) => missingOf(trace(node, environment)),
    uses: (nodes, date) =>
      [...readsOf(nodes, program.facts).parameters].flatMap((key) => {
        const use = parameters.use(key, date);
        return use === undefined ? [] : [use];
      }),
    phrase: (node, environment) => textOf((language) => phraseOf(node, language, { program, asOf: environment.asOf })),
  };
}
