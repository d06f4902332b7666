import { dayOf } from './calendar.ts';

const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const millennium = dayOf('2000-01-01');
const smallintOid = 21;
const initialBytes = 1 << 20;

/** Rows in PostgreSQL's binary COPY format: the server has nothing to parse, and we little to print. */
export class CopyRows {
  private bytes = Buffer.allocUnsafe(initialBytes);
  private view = viewOf(this.bytes);
  private at = 0;
  rows = 0;

  beginRow(columns: number): void {
    if (this.rows === 0) this.at = signature.copy(this.bytes);
    this.rows++;
    this.reserve(2);
    this.view.setInt16(this.at, columns);
    this.at += 2;
  }

  null(): void {
    this.reserve(4);
    this.view.setInt32(this.at, -1);
    this.at += 4;
  }

  smallint(value: number): void {
    this.begin(2);
    this.view.setInt16(this.at, value);
    this.at += 2;
  }

  integer(value: number): void {
    this.begin(4);
    this.view.setInt32(this.at, value);
    this.at += 4;
  }

  bigint(value: number): void {
    this.begin(8);
    this.view.setBigInt64(this.at, BigInt(value));
    this.at += 8;
  }

  double(value: number): void {
    this.begin(8);
    this.view.setFloat64(this.at, value);
    this.at += 8;
  }

  boolean(value: boolean): void {
    this.begin(1);
    this.bytes[this.at++] = value ? 1 : 0;
  }

  date(value: string): void {
    this.integer(dayOf(value) - millennium);
  }

  bytea(value: Uint8Array): void {
    this.begin(value.length);
    this.bytes.set(value, this.at);
    this.at += value.length;
  }

  text(value: string): void {
    this.reserve(4 + value.length * 3);
    const start = this.at + 4;
    let end = start;
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index);
      if (code > 127) {
        end = start + this.bytes.write(value, start, 'utf8');
        break;
      }
      this.bytes[end++] = code;
    }
    this.view.setInt32(this.at, end - start);
    this.at = end;
  }

  uuid(value: string): void {
    this.begin(16);
    for (let index = 0; index < 36; index += 2) {
      if (index === 8 || index === 13 || index === 18 || index === 23) index++;
      this.bytes[this.at++] = (hexDigit(value, index) << 4) | hexDigit(value, index + 1);
    }
  }

  smallints(values: readonly number[]): void {
    this.begin(20 + values.length * 6);
    for (const part of [1, 0, smallintOid, values.length, 1]) {
      this.view.setInt32(this.at, part);
      this.at += 4;
    }
    for (const value of values) this.smallint(value);
  }

  /** A numeric below 10,000 with one digit after the point: digits to base 10,000. */
  tenths(value: number): void {
    this.begin(12);
    const whole = Math.floor(value);
    for (const part of [2, 0, 0, 1, whole, Math.round((value - whole) * 10) * 1000]) {
      this.view.setInt16(this.at, part);
      this.at += 2;
    }
  }

  /** Everything since the last time, closed and ready to be sent. */
  take(): Uint8Array<ArrayBuffer> {
    this.reserve(2);
    this.view.setInt16(this.at, -1);
    const taken = new Uint8Array(this.at + 2);
    taken.set(this.bytes.subarray(0, this.at + 2));
    this.rows = 0;
    return taken;
  }

  private begin(length: number): void {
    this.reserve(4 + length);
    this.view.setInt32(this.at, length);
    this.at += 4;
  }

  private reserve(length: number): void {
    if (this.at + length <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(this.bytes.length * 2);
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
    this.view = viewOf(larger);
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Buffer) => new DataView(buffer, byteOffset, byteLength);

function hexDigit(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 58 ? code - 48 : code - 87;
}
