import english from 'ra-language-english';

/** react-admin's own English, with the words this console says differently. */
export const framework: (typeof english)['ra'] = {
  ...english.ra,
  boolean: { true: 'Yes', false: 'No', null: 'Not known' },
  page: { ...english.ra.page, dashboard: 'Home', access_denied: 'No right to this page' },
  auth: { ...english.ra.auth, user_menu: 'My account', logout: 'Sign out' },
  message: {
    ...english.ra.message,
    access_denied: 'Your role does not allow this page.',
    unsaved_changes: 'Your changes are not saved. Leave this page?',
  },
  notification: { ...english.ra.notification, updated: 'Changes saved', created: 'Created' },
};
