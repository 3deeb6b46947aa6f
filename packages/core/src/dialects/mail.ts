import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Archives of mailing lists: pipermail, MHonArc, Hypermail, HyperKitty, public-inbox. */
export const mail: Dialect = {
  ...learned,
  id: 'mail',
  name: 'Mailing list',
  signs: {
    sure: `
      From: %n @ %d (permalink / raw) | From: %n <%x> | From: %n at %x | Message-ID: %x | In-Reply-To: %x
      Messages sorted by: %x | [Date Prev] %x | [Thread Prev] %x | [Date Prev][Date Next]%x
      Previous message: %t | Next message: %t | ^ permalink raw reply %x | %n %x at %x ¶ %d
      More information about the %n mailing list | Date Index | Reply-To: %x | List-Id: %x
    `,
    likely: `
      To: %x | Cc: %x | Date: %d | Sent: %d | From: %n | Subject: %t | Subject: Re: %t | Thread Index
      On %d, %n wrote: | Am %d, %n schrieb: | Am %d schrieb %n: | Am %d, schrieb %n: | Le %d, %n a écrit :
      Le %d, %n a écrit: | Von: %x | An: %x | Betreff: %t | De: %x | À: %x | Objet: %t | On %d, %n <%x> wrote:
      %n <%x> wrote: | -----Original Message----- | ----- Original Message -----
    `,
    slight: `
      On %d %n wrote: | %n wrote: | %n writes: | Re: %t | > %x | Signed-off-by: %x | --
    `,
    never: 'Newsgroups: %x | Thread starter %n',
  },
};
