const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** What a header may carry: ISO-8859-1 without control characters. */
const VALUE = /^[\t\x20-\x7e\xa0-\xff]*$/;

/**
 * Checks what stands in the header editor, before the browser refuses it with a message nobody understands. Returns the
 * headers, or a sentence for the user.
 */
export function headersFrom(written: unknown): Headers | string {
  const headers = new Headers();
  if (written === undefined || written === null) return headers;
  if (typeof written !== "object" || Array.isArray(written))
    return 'Headers are written as one JSON object, as in {"Purpose-Code": "HANDLING"}. 请求头须写成一个 JSON 对象。';
  for (const [name, value] of Object.entries(written)) {
    if (!NAME.test(name)) return `"${name}" cannot be the name of a header. “${name}”不能作为请求头名称。`;
    if (typeof value !== "string" && typeof value !== "number")
      return `The header "${name}" needs a text as its value. 请求头“${name}”的值须为文本。`;
    const odd = [...String(value)].find((character) => !VALUE.test(character));
    if (odd !== undefined)
      return `The header "${name}" contains "${odd}", which no HTTP header can carry: only Latin letters, digits and common signs (ISO-8859-1). 请求头“${name}”含有“${odd}”，HTTP 请求头只能使用拉丁字母、数字和常用符号。`;
    headers.set(name, String(value));
  }
  return headers;
}

/** A pasted token without the scheme before it, or `undefined` where it is no token. */
export function tokenFrom(pasted: string): string | undefined {
  const token = pasted.trim().replace(/^bearer(?:\s+|$)/i, "");
  return /^[\w~+/.-]+=*$/.test(token) ? token : undefined;
}
