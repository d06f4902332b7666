import { createContext, use } from 'react';
import { type Action, ConsoleViewerDocument, type ConsoleViewerQuery } from '../generated/client.ts';
import { ask } from './ask.ts';

export type { Action };

export type Viewer = Omit<ConsoleViewerQuery['viewer'], 'id'> & {
  readonly id: string;
  may(action: Action): boolean;
};

export const ViewerContext = createContext<Viewer | undefined>(undefined);

/** Whoever is signed in. What their rights hide is only unused room: the service decides every request anew. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('There is no viewer outside the gate.');
  return viewer;
}

export async function readViewer(): Promise<Viewer> {
  const { viewer } = await ask(ConsoleViewerDocument, {});
  const held = new Set(viewer.permissions.map(({ action }) => action));
  return { ...viewer, id: viewer.id ?? '', may: (action) => held.has(action) };
}
