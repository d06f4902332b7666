import { HttpError } from 'react-admin';

export interface UserError {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly rule: string;
}

/** The service answered with an error, or could not be reached (`code` OFFLINE). */
export class ServiceFailure extends HttpError {
  readonly code: string;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: string, message: string, details: { requestId?: string; retryAfter?: number } = {}) {
    super(message, statusOf[code] ?? 500);
    Object.setPrototypeOf(this, ServiceFailure.prototype); // HttpError makes itself of everything that extends it
    this.name = 'ServiceFailure';
    this.code = code;
    this.requestId = details.requestId;
    this.retryAfter = details.retryAfter;
  }
}

const statusOf: Record<string, number> = {
  OFFLINE: 0,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 429,
  TEMPORARILY_UNAVAILABLE: 503,
};

/** A mutation changed nothing and says why; react-admin reads `body.errors` as the errors of its form. */
export class Refused extends HttpError {
  readonly isConflict: boolean;
  /** No field caused it. */
  readonly isGeneral: boolean;

  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors.map(({ message }) => message).join('\n'), 422, { errors: formErrors(userErrors) });
    Object.setPrototypeOf(this, Refused.prototype);
    this.name = 'Refused';
    this.isConflict = userErrors.some(({ code }) => code === 'CONFLICT');
    this.isGeneral = 'root' in (this.body.errors as FormErrors);
  }
}

type FormErrors = { [field: string]: string | FormErrors };

/** `['input', 'name', 'id']` marks the field `name.id`; what no field caused stands over the whole form. */
export function formErrors(userErrors: readonly UserError[]): FormErrors {
  const errors: FormErrors = {};
  for (const { path, message } of userErrors) {
    const fields = path.filter((part, index) => index > 0 || part !== 'input');
    place(errors, fields.length && fields[0] !== 'expectedVersion' ? fields : ['root', 'serverError'], message);
  }
  return errors;
}

function place(errors: FormErrors, [field = '', ...rest]: readonly string[], message: string): void {
  if (!rest.length) {
    errors[field] = message;
    return;
  }
  const inner = errors[field];
  const branch: FormErrors = typeof inner === 'object' ? inner : {};
  errors[field] = branch;
  place(branch, rest, message);
}

/** What a mutation changed; a refusal is thrown, so that forms and pages meet it in one place. */
export function changed<Row>({
  row,
  userErrors,
}: {
  row: Row | null | undefined;
  userErrors: readonly UserError[];
}): Row {
  if (row == null || userErrors.length > 0) throw new Refused(userErrors);
  return row;
}
