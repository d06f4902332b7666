import type { DocumentNode } from 'graphql';

const keepAtMost = 500;

/**
 * Parsed and validated documents of late, with everything that is kept by document: measures and compiled functions.
 *
 * Apollo's own store counts bytes of documents; what we hang on them is many times larger, so this one counts entries.
 */
export class DocumentStore {
  readonly #documents = new Map<string, DocumentNode>();

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (document) this.#keep(key, document);
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#keep(key, document);
    const [oldest] = this.#documents.keys();
    if (this.#documents.size > keepAtMost) this.#documents.delete(oldest!);
  }

  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(key);
  }

  /** Moves it behind all others, so that the first in line is the one not used for longest. */
  #keep(key: string, document: DocumentNode): void {
    this.#documents.delete(key);
    this.#documents.set(key, document);
  }
}
