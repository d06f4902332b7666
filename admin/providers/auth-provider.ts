import type { AuthProvider } from 'react-admin';
import { ServiceFailure } from './failures.ts';
import { session } from './session.ts';
import type { Viewer } from './viewer.ts';

/** What react-admin wants to know about signing in; the gate before it did the work. */
export const authProviderFor = (viewer: Viewer): AuthProvider => ({
  login: () => Promise.resolve(),
  async logout() {
    if (session.state === 'signed-in') session.signOut();
    return false;
  },
  async checkAuth() {
    if (session.state !== 'signed-in') throw new Error('signed out');
  },
  async checkError(fault) {
    if (fault instanceof ServiceFailure && fault.code === 'UNAUTHENTICATED') {
      session.end();
      throw fault;
    }
  },
  async getIdentity() {
    return { id: viewer.id, fullName: viewer.name };
  },
  async getPermissions() {
    return viewer;
  },
});
