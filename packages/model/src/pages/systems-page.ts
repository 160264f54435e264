import { externalSystems } from '../code-lists/external-systems.ts';
import { systemTables } from '../exports/system-tables.ts';

/**
 * The page of the documentation that shows what goes to which information system.
 *
 * @example
 * systemsPage().startsWith('# What goes to which information system') // => true
 */
export function systemsPage(): string {
  const sections = Object.values(systemTables).map(({ system, cite, says, columns }) => {
    const { zh, en } = externalSystems.codes[system];
    const rows = columns.map(({ heading, kind, field }) => `| ${heading.zh} | ${heading.en} | \`${kind}.${field}\` |`);
    return [
      `## ${zh} · ${en}`,
      `\`${system}\`, named by \`${cite}\`. ${says.en} (${says.zh}).`,
      ['| 列 | column | field |', '| --- | --- | --- |', ...rows].join('\n'),
    ].join('\n\n');
  });
  const intro = `# What goes to which information system

The documents name four systems and describe the interface of none. What stands here is therefore no interface: it is the
facts that the clauses speak of, in tables that a person can copy from, or that a vendor maps to a format it has agreed
on. \`systemRows\` gives the rows and leaves every field empty that the district's list does not allow; \`systemState\` says
which steps of a period are done, due or missed, and whose entry is older than what happened since.`;
  return `${[intro, ...sections].join('\n\n')}\n`;
}
