import type { Node } from './tree.ts';
import type { Vocabulary } from './use-vocabulary.ts';

export interface NodeEditorProps {
  node: Node;
  vocabulary: Vocabulary;
  /** How deep it stands; groups are offered down to the depth that can be read back. */
  depth: number;
  forMembers: boolean;
  onChange(node: Node): void;
  onRemove?(): void;
}
