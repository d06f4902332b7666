interface Fault extends Error {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly table?: unknown;
  readonly column?: unknown;
}

/**
 * A fault as the log may hold it: what happened and where in the code.
 *
 * PostgreSQL quotes the whole row that broke a constraint as `detail`, and MikroORM puts that into the message.
 */
export function describeFault(fault: Fault) {
  const { name, message = '', stack = '', code, constraint, table, column } = fault;
  return {
    type: name,
    message: message.split('\n', 1).join(''),
    code,
    constraint,
    table,
    column,
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}
