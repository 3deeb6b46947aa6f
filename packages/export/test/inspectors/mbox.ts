import { type Inspect, soleText } from '../inspection.ts';

const allowedHeaders = new Set(
  (
    'From Subject Date Message-ID In-Reply-To References X-Rethread-Post X-Rethread-Date X-Rethread-Author ' +
    'X-Rethread-Reply MIME-Version Content-Type Content-Transfer-Encoding'
  ).split(' '),
);

/** Reads a mailbox as the simplest of programs does: a line that begins with `From ` begins a message. */
export function readMailbox(output: string): { headers: string; body: string }[] {
  return output
    .split(/^From .*\n/mu)
    .slice(1)
    .map((message) => {
      const end = message.indexOf('\n\n');
      return { headers: message.slice(0, end), body: decode(message.slice(end + 2)).replace(/\n\n$/u, '') };
    });
}

function decode(body: string): string {
  const octets = body
    .replace(/=\n/gu, '')
    .replace(/=([\dA-F]{2})/gu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(octets, 'latin1').toString('utf8');
}

/** See `Inspect`. */
export const inspect: Inspect = (files) => {
  const output = soleText(files);
  const messages = readMailbox(output);
  const active = output.split('\n').filter((line) => line.length > 78 && !line.startsWith('From '));
  active.push(...(output.match(/[^\n -~\t]/gu) ?? []), ...(output.match(/^>+From .*/gmu) ?? []));
  for (const { headers } of messages) {
    const names = headers
      .split(/\n(?![ \t])/u)
      .map((header) => /^[\w-]+(?=: \S)/u.exec(header)?.[0] ?? header);
    active.push(...names.filter((name) => !allowedHeaders.has(name)));
    if (new Set(names).size !== names.length) active.push('a header twice');
  }
  return { text: messages.map(({ body }) => body).join('\n'), active };
};
