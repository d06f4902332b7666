import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';

export interface Sample {
  readonly file: string;
  /** Who sends it: STRANGER, a role, or `PARTNER client`. */
  readonly who: string;
  /** The area of the assignment, where the comment names one. */
  readonly area: string | undefined;
  /** `"<name>"` stands for something of the story that the test tells first. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly document: DocumentNode;
  readonly operations: readonly OperationDefinitionNode[];
}

const heading = /^# As (STRANGER|[A-Z_]+(?: client)?)(?: in ([\d.]+))?: .+$/;

/** Samples open with `# As WHO [in AREA]: what for.` and, where they take any, `# Variables: {json}`. */
export function readSamples(): Sample[] {
  return globSync('schema/operations/**/*.graphql').sort().map(readSample);
}

function readSample(path: string): Sample {
  const text = readFileSync(path, 'utf8');
  const [first = '', second = ''] = text.split('\n');
  const [, who, area] = heading.exec(first) ?? [];
  if (!who) throw new Error(`${path} must open with "# As ROLE in AREA: what for."`);
  const document = parse(text);
  return {
    file: basename(path),
    who,
    area,
    variables: second.startsWith('# Variables: ') ? JSON.parse(second.slice('# Variables: '.length)) : {},
    text,
    document,
    operations: document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION),
  };
}
