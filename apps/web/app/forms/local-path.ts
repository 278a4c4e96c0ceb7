/** A path of this site from an untrusted value; anything that a browser could read as another origin is `/`. */
export function localPath(raw: FormDataEntryValue | null | undefined): string {
  if (typeof raw !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(raw) || raw.includes('\\'))
    return '/';
  return raw;
}
