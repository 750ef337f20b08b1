/**
 * The version of a document as stores name it (xAPI 1.0.3, part 3, section 3.1): the SHA-1 of its text in quotes. It is
 * trusted only where the store was seen to count so; then a document that another device has changed is not overwritten.
 */
export class Version {
  constructor() {
    this.tag = null;
    this.proven = false;
  }

  async read(tag, text) {
    this.tag = tag && tag === await sum(text) ? tag : null;
  }

  async wrote(text) {
    this.proven = this.proven || this.tag !== null;
    this.tag &&= await sum(text);
  }

  /** No answer came: where no condition was ever taken, the store may not be asked for one from here. */
  failed() {
    if (!this.proven) {
      this.tag = null;
    }
  }

  headers() {
    return this.tag ? { 'If-Match': this.tag } : {};
  }
}

async function sum(text) {
  if (!crypto.subtle) {
    return null;
  }
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text)));
  return `"${[...bytes].map((b) => b.toString(16).padStart(2, '0')).join('')}"`;
}
