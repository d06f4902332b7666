import type { Language } from '../../shared/index.ts';
import {
  type Criteria,
  isLeaf,
  isMemberAny,
  isMemberCount,
  isParameter,
  isSelf,
  type MemberCondition,
  type Operand,
  type Value,
} from './criteria.ts';
import type { CriteriaType, CriteriaValueType, FixedValueType, MemberConditionType } from './criteria.type.ts';
import { leafCondition, type ReadOperand } from './describe.ts';

const asWritten: ReadOperand = (operand) => (isParameter(operand) ? operand.default : operand);

/** Stored criteria in the form of the contract, which mirrors its input: what is read can be sent back. */
export function toOutput(node: Criteria, language: Language): CriteriaType {
  const { id = '', label } = node;
  if ('all' in node) return { all: { id, label, of: node.all.map((child) => toOutput(child, language)) } };
  if ('any' in node) return { any: { id, label, of: node.any.map((child) => toOutput(child, language)) } };
  if (!isLeaf(node)) return { not: { id, label, of: toOutput(node.not, language) } };
  const about = { id, label, mandatory: node.mandatory ?? false, text: leafCondition(node, asWritten)[language] };
  if (isMemberAny(node)) return { memberAny: { ...about, where: node.where.map(condition) } };
  if (isMemberCount(node)) {
    const { operator, value } = node;
    return { memberCount: { ...about, where: node.where.map(condition), operator, value: operandOut(value!) } };
  }
  const asked = { ...about, operator: node.operator, value: node.value === undefined ? null : operandOut(node.value) };
  return isSelf(node)
    ? { self: { ...asked, fact: node.fact.slice('self.'.length) } }
    : { household: { ...asked, fact: node.fact } };
}

const condition = ({ fact, operator, value }: MemberCondition): MemberConditionType => ({
  fact,
  operator,
  value: value === undefined ? null : operandOut(value),
});

function operandOut(operand: Operand): CriteriaValueType {
  if (!isParameter(operand)) return fixed(operand);
  const { param: name, default: otherwise } = operand;
  return { parameter: { name, default: otherwise === undefined ? null : fixed(otherwise) } };
}

/** A stored value in the form of the contract. */
export function fixed(value: Value): FixedValueType {
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'boolean') return { flag: value };
  if (typeof value === 'string') return { word: value };
  return typeof value[0] === 'number' ? { numbers: value as number[] } : { words: value as string[] };
}
