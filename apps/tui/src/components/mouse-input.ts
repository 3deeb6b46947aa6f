/** Reports of the mouse of the SGR kind. */
const REPORT = /\u001B(\[<\d{1,4};\d{1,5};\d{1,5}[Mm])/g;

/** A report whose end has not come yet. */
const BEGUN_REPORT = /\u001B\[<[\d;]{0,17}$/;

/**
 * Takes the reports of the mouse out of what is typed: Ink drops all sequences that are no keys before anybody can see them.
 *
 * @param onReport  Gets each report without its escape character.
 * @returns Gives the stream back as it was.
 */
export function takeReports(stdin: NodeJS.ReadableStream, onReport: (report: string) => void): () => void {
  const { read } = stdin;
  let begun = '';
  stdin.read = (size?: number) => {
    const chunk: string | Buffer | null = read.call(stdin, size);
    if (chunk === null) return chunk as unknown as string;
    const text = begun + chunk.toString();
    begun = BEGUN_REPORT.exec(text)?.[0] ?? '';
    return text.slice(0, text.length - begun.length).replace(REPORT, (_, report: string) => {
      onReport(report);
      return '';
    });
  };
  return () => {
    stdin.read = read;
  };
}
