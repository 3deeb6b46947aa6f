import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Usenet and its gateways: newsgroups, articles named by id, Google Groups. */
export const usenet: Dialect = {
  ...learned,
  id: 'usenet',
  name: 'Usenet',
  signs: {
    sure: `
      Newsgroups: %x | In article <%x>, %n wrote: | In article <%x>, %n <%x> wrote: | In article %x, %n wrote:
      In article <%x> %n writes: | "%n" <%x> wrote in message %x | %n <%x> wrote in message %x
      "%n" wrote in message %x | %n wrote in message %x | NNTP-Posting-Host: %x | X-Newsreader: %x
      Followup-To: %x | %n unread, | unread, | - show quoted text - | - hide quoted text -
      Post by %nPost by %n%x | Reply to author ¶ Forward | Message-ID: <%x> ¶ References: %x
    `,
    likely: `
      On %d, "%n" <%x> wrote: | %n unread, %d | Reply all | Reply to author | Lines: %i | References: %x
      Organization: %x | to | Xref: %x | Either email addresses are anonymous for this group %x
      Sign in to reply to author | Path: %x
    `,
    slight: 'From: %x | Date: %d | Subject: %t | > %x | Forward | -- | Message-ID: %x',
    never: '',
  },
};
