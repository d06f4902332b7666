import { buildSchema, isEnumType } from 'graphql';

/** `R303 8: Earth. / Tanah.`, as the official code lists describe their answers. */
const official = /^[^:]*\d+: (.+)\. \/ (.+)\.$/;

/** What each official answer is called in both languages, for the console: read from the contract, never typed again. */
export function generateWords(contract: string): string {
  const lists = Object.values(buildSchema(contract).getTypeMap())
    .filter(isEnumType)
    .map((type) => [type.name, type.getValues().flatMap(readWords)] as const)
    .filter(([, answers]) => answers.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `// Written by \`npm run schema:print\`: do not edit.\nexport const officialWords = ${JSON.stringify(
    Object.fromEntries(lists.map(([name, answers]) => [name, Object.fromEntries(answers)])),
    undefined,
    2,
  )} as const;\n`;
}

function readWords({ name, description }: { name: string; description?: string | null }) {
  const [, en, id] = official.exec(description?.replaceAll(/\s+/g, ' ') ?? '') ?? [];
  return en && id ? [[name, { id, en }] as const] : [];
}
