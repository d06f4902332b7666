import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

export interface VaultKeys {
  /** Encryption keys by id; the highest id seals, every id opens. 32 bytes each. */
  readonly encryption: ReadonlyMap<number, Buffer>;
  /** Key of the blind index. Changing it means indexing anew. */
  readonly index: Buffer;
}

export interface Sealed {
  readonly cipher: Buffer;
  readonly keyId: number;
}

const nonceBytes = 12;

/** Seals NIK and KK numbers (AES-256-GCM) and finds them again without opening (HMAC-SHA-256, 16 bytes). */
export class Vault {
  readonly #newest: number;
  // Key objects are read once: with plain bytes a seal costs four times as much.
  readonly #encryption: ReadonlyMap<number, KeyObject>;
  readonly #index: KeyObject;
  #nonces = Buffer.alloc(0);

  constructor(keys: VaultKeys) {
    this.#newest = Math.max(...keys.encryption.keys());
    this.#encryption = new Map([...keys.encryption].map(([id, key]) => [id, createSecretKey(key)]));
    this.#index = createSecretKey(keys.index);
  }

  seal(text: string): Sealed {
    const iv = this.#nonce();
    const cipher = createCipheriv('aes-256-gcm', this.#key(this.#newest), iv);
    const body = cipher.update(text, 'utf8');
    cipher.final();
    return { cipher: Buffer.concat([iv, cipher.getAuthTag(), body]), keyId: this.#newest };
  }

  open({ cipher, keyId }: Sealed): string {
    const decipher = createDecipheriv('aes-256-gcm', this.#key(keyId), cipher.subarray(0, 12));
    decipher.setAuthTag(cipher.subarray(12, 28));
    return decipher.update(cipher.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  }

  index(kind: 'nik' | 'kk' | 'input', text: string): Buffer {
    return createHmac('sha256', this.#index).update(`${kind}:${text}`).digest().subarray(0, 16);
  }

  /** A 32-byte key for one named use, from the index key. */
  derive(use: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#index, '', use, 32));
  }

  /** Drawn many at a time, as a draw costs as much as a whole seal; none is ever given twice. */
  #nonce(): Buffer {
    if (this.#nonces.length === 0) this.#nonces = randomBytes(nonceBytes * 256);
    const nonce = this.#nonces.subarray(0, nonceBytes);
    this.#nonces = this.#nonces.subarray(nonceBytes);
    return nonce;
  }

  #key(id: number): KeyObject {
    const key = this.#encryption.get(id);
    if (!key) throw new Error(`no encryption key with id ${id}`);
    return key;
  }
}
