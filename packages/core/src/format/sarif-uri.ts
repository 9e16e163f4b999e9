/** The path of a report as a URI reference: percent-encoded, relative unless the file is on another drive. */
export function artifactUri(filePath: string): string {
  const drive = /^[a-z]:\//i.exec(filePath)?.[0];
  const rest = drive === undefined ? filePath : filePath.slice(drive.length);
  const encoded = rest
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return drive === undefined ? encoded : `file:///${drive}${encoded}`;
}
