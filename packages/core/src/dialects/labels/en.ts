import type { Labels } from '../dialect.ts';
import { enPages } from './pages/en.ts';

/** English. */
export const en: Labels = {
  ...enPages,
  locale: 'en',
  said: ['said', 'wrote', 'Wrote', 'says', 'writes'],
  quote: `
    Originally Posted by %n | Originally Posted by %n View Post | Originally Posted by %n:
    Originally posted by %n | Originally posted by %n: | Originally posted by %n View Post
    Originally posted by: %n | Originally Posted By %n | Originally Posted By: %n
    Originally Posted By %n View Post | Originally Posted by %n on %d | Quote Originally Posted by %n
    Quote Originally Posted by %n View Post | Quote: Originally Posted by %n | Quote from %n | Quote from: %n
    Quote from: %n on %d | Quote from: %n on %d link= | [Quote from: %n on %d] | Quote by %n | Quoting %n
    Quoting %n: | Quote (%n) | Quote(%n) | Quoted from %n | Quoted from: %n | QUOTE (%n @ %d)
    QUOTE (%n @ %d) * | QUOTE(%n @ %d) | QUOTE(%n @ %d) * | QUOTE (%n) | QUOTE(%n) | Quote (%n @ %d)
    QUOTE (%n;%i) | QUOTE (%n,%d) | (%d)%n Wrote: | (%d) %n Wrote: | Quote: (%d)%n Wrote: | (%d)%n wrote:
    (%d) %n wrote: | %n wrote: ↑ | %n wrote: ↑%d | %n wrote: » | %n wrote: %d | %n said: ↑ | %n said: ↑%d
    %n said: » | %n said on %d: | %n wrote on %d: | %n wrote at %d: | %n wrote (%d): | %n; wrote:
    %n;%i wrote: | %d, %n said: | %d, %n wrote: | %d %n said: | %d %n wrote: | Just now, %n said:
    %n, on %d, said: | On %d, %n said: | On %d %n said: | On %d, %n wrote: | On %d %n wrote:
    On %d, %n <%x> wrote: | On %d at %d, %n wrote: | At %d, %n said: | At %d, %n wrote: | on %d, %n said:
    on %d, %n wrote: | Quote from %n on %d | %n, post:%i, topic:%i | %n said in %t: | @%n said in %t:
    @%n said: | @%n wrote: | %n writes: » | In reply to %n: | In reply to: %n | In reply to %n
    In Reply To: %n | Reply to %n | Reply to: %n | Replying to %n | Replying to: %n | In response to %n
    In response to %n's post | In article <%x>, %n wrote: | In article %x, %n wrote:
    "%n" <%x> wrote in message %x | %n <%x> wrote in message %x | "%n" wrote in message %x
    %n wrote in message %x | "%n" <%x> wrote: | %n <%x> wrote: | Posted by: %n View Post
    Original message from: %n | > %n wrote: | -----Original Message----- | ----- Original Message -----
    ---------- Forwarded message ---------- | --- In %x, %n wrote: | --- %n wrote: | Begin forwarded message:
    View Original Post
  `,
  quoteAlone: 'Quote | QUOTE | quote | Quotation | Quoted text',
  quoteEnd: ['Click to expand...', 'Click to expand…'],
  byline: `
    · %d | Post by %n » %d | Postby %n » %d | Post by %n» %d | by %n » %d | Unread post by %n » %d
    Quote Post by %n » %d | Post #%i by %n » %d | #%i Post by %n » %d | Re: %t Post by %n » %d
    Re: %t by %n » %d | Post by %n | Post by %n on %d | Post by: %n on %d | Post by %n %d | Post %n on %d
    Posted by %n on %d | Posted by: %n on %d | Posted by %n | Posted By %n | Posted by: %n | Posted By: %n
    Posted by %n at %d | Posted by %n, %d | Posted by %n (%d) | Posted by %n %d | Posted by %n » %d
    Posted By: %n, %d | Posted By: %n Date: %d | By %n, %d | By: %n, %d | By %n on %d | By %n » %d | By %n %d
    by %n on %d | by %n, %d | by %n, on %d | by: %n, %d | Written by %n on %d | Started by %n, %d
    Started by %n | Started by: %n | Topic started by %n, %d | Topic started by %n on %d
    Thread started by %n on %d | Topic Starter: %n | Asked by %n | Author: %n
    %n started this conversation on %d | Posted: %d Post subject: %t | Posted: %d Post subject:
    PostPosted: %d Post subject: %t | PostPosted: %d | Posted: %d Post subject: %t Reply with quote
    PostPosted: %d Post subject: %t Reply with quote | Post Posted: %d | New postPosted: %d
    New postPosted: %d Post subject: %t | New post Posted: %d | Post subject: %t | Post subject:
    Unread postPosted: %d | Post #%i Posted: %d | PostPost #%iPosted: %d | Posted: %d | Posted : %d
    Posted %d | Posted on: %d | Posted on %d | Posted At %d | Posted at %d | Posted %d by %n
    Posted: %d by %n | Posted on %d by %n | Posted %d (edited) | Posted %d · IP | Posted %d - %d | Posted - %d
    Posted (edited) | Posted %d Report | Subject: %t Posted: %d | Subject: %t | Subject: %t %d
    Subject: Re: %t | Date: %d | Date Posted: %d | Post Date: %d | « Reply #%i on: %d » | « on: %d »
    « Reply #%i on %d » | « on %d » | « Reply #%i - %d » | « Reply #%i on: %d | « on: %d | Reply #%i on: %d
    Reply #%i on %d | Reply #%i – %d | Reply #%i - %d | Reply #%i | on: %d | Reply #%i, %d
    « Sent to: %n on: %d » | « Result #%i on: %d » | Reply: %i | Reply %i | Reply # %i, %d | Old %d #%i
    New %d #%i | Old %d | Unread %d #%i | Old %d #%i (permalink) | %d #%i (permalink) | Old %d, %d #%i
    Old %d #%i Top | %d - #%i | %d , %d #%i | %d, #%i | %d #%i | #%i %d | #%i - %d | #%i · %d | #%i • %d
    #%i, %d | (#%i) | #%i | #%i (permalink) | # %i | No.%i | #%i Report | %d Share #%i | %d New #%i
    post %d Post #%i | post %d | Post #%i | Post # %i | Post: #%i | Post %i | Post No: %i | Post %i of %i
    Message #%i | Message %i of %i | Message %i | Comment #%i | Comment %i | Answer #%i | Page %i, Post %i
    Post: %i | Post number: %i | Post #%i of %i | post #%i of %i | %i of %i | posted %d | posted %d by %n
    posted by %n on %d | %n, %d #%i | %n, %d | %n, %d Report #%i | %n, %d #%i Reply | #%i %n | #%i %n, %d
    #%i. %n %d | #%i By: %n, %d | %n posted on %d | %n posted %d | %n posted this %d
    %n posted a comment on %d | %n replied on %d | %n replied %d | %n commented on %d | %n commented %d
    %n wrote on %d | %n asked on %d | %n answered on %d | %n asked %d | %n added a comment - %d
    %n replied to %t %d | %n replied to %n's topic in %t | answered %d | asked %d | edited %d
    answered %d at %d | asked %d at %d | Answered %d | Asked %d | modified %d
    Discussion in '%t' started by %n, %d. | Discussion in %t started by %n, %d.
    Discussion started by %n, %d. | Discussion in "%t" started by %n, %d. | Discussion Starter · #%i · %d
    Discussion Starter · #%i · | · #%i · %d | %n · #%i · %d | %d at %d · #%i | Submitted by %n on %d
    submitted %d by %n | submitted %d by %n in %t | Posted by u/%n %d | Posted byu/%n %d | %n %i points %d
    %n %i point %d | [–]%n %i points %d | [–]%n %i point %d | [+]%n %i points %d (%i children)
    %n [score hidden] %d | [–]%n [S] %i points %d | [–]%n[S] %i points %d | u/%n %d | u/%n avatar | u/%n · %d
    u/%n avatar %n • %d | %n • %d | %n · %d | %n replied · %d | level %i | %i points by %n %d
    %i points by %n on %d | by %n %d | From: %n | From: %n <%x> | From: %n at %x
    From: %n @ %d (permalink / raw) | %n unread, | To: %x | Cc: %x | Sent: %d | Message-ID: %x
    In-Reply-To: %x | Response to %n | In response to: %n | Re: %t [Re: %n] #%i %d | Re: %t [Re: %n]
    [Re: %n] | #%i - %d %t
  `,
  editStamp: `
    %d edited %d | Edited at %d | %d Edited | Last edited: %d | Last edited by a moderator: %d
    Last edited by %n: %d | Last edited by %n on %d | Last edited on %d
    Last edited by %n on %d, edited %i time in total. | Last edited by %n on %d, edited %i times in total.
    Last edited by %n on %d, edited %i time in total | Last edited by %n on %d, edited %i times in total
    Last edited by %n on %d; edited %i time in total | Last edited by %n on %d; edited %i times in total
    Last edited by %n on %d; edited %i time in total. | Last edited by %n on %d; edited %i times in total.
    Last edited by %n; %d at %d. | Last edited by %n; %d at %d.. | Last edited by %n; %d, %d.
    Last edited by %n; %d. | Last edited by %n; %d at %d. Reason: %x | Last edited by %n; %d, %d. Reason: %x
    Last edited by %n; %d. Reason: %x | Last edited by %n; %d at %d | Last edited by %n; %d
    Last edited by %n : %d at %d. | Last edited by %n : %d. Reason: %x | Last edited by %n, %d.
    Last edited by %n, %d | Last edited by %n (%d) | Last edited by %n (%d). | Last edited by %n %d
    Last edited by %n | Last edited by %n. | last edited by %n | last edited by %n %d | Last edited %d by %n
    Last edited %d | Last edited: %d by %n | Last edited: %d by %n; edited %i times in total.
    Last edit: %d by %n | « Last Edit: %d by %n » | « Last Edit: %d by %n » Logged | « Last edit: %d by %n »
    Last Edit: %d by %n | Last Edit: %d | « Edited by: %n on: %d » | Last Edit: by %n | « Last Edit: by %n »
    « Last Edit: by %n » Logged | (This post was last modified: %d by %n.)
    (This post was last modified: %d by %n. Edit Reason: %x) | %d (This post was last modified: %d by %n.)
    %d (This post was last modified: %d by %n. Edit Reason: %x) | This post was last modified: %d by %n.
    This post was last modified: %d by %n | (This post was last modified: %d by | Edited by %n, %d.
    Edited by %n, %d - %d. | Edited by %n, %d | Edited by %n | Edited %d by %n | Edited by %n on %d
    Edited %d | Edited by %n (%d) | Edited by %n - %d | Edited by - %n on %d | Edited on %d | Edited: %d
    Edited on %d by %n | Edited: %d by %n | edited %d by %n | %n edited this post on %d
    %n edited this topic %d | Edited by %n (%d). | edited by %n | This post has been edited by %n: %d
    This post has been edited by %n on %d | This post has been edited by %n, %d
    This post was edited by %n: %d | This post was edited by %n on %d | This post was edited %d by %n
    [ This message was edited by: %n on %d ] | [This message was edited by %n on %d]
    [This message has been edited by %n (edited %d).] | [ This Message was edited by: %n on %d ]
    [This message was last edited by %n at %d] | [Edited by %n (%d)] | Message edited by %n - %d
    This message was edited by %n on %d | Post edited by %n on %d | Post edited by: %n, at: %d
    Edited %i time, last by %n (%d). | Edited %i times, last by %n (%d). | Edited once, last by %n (%d).
    Edited once, last by %n: %x (%d). | Edited %i times, last by %n: %x (%d). | Edited once, last by %n
    The post was edited %i times, last by %n (%d). | Modified by %n on %d | Modified %d by %n | Modified: %d
    Last modified: %d | Last modified on %d by %n | Last modified by %n on %d | Last Modified: %d by %n
    edited %d | * edited by %n | edited %d at %d | *edited %d | This post was edited by %n %d
    This message has been edited. Last edited by: %n, %d | Updated by %n %d
    Last Edited By: %n %d. Edited %i times. | Last Edited By: %n %d. Edited %i time.
    Last updated by %n on %d | Edited Date: %d
  `,
  editReason: `
    Reason | Reason for edit | Reason for editing | Edit Reason | Edit reason | Edited for
    Reason for Editing
  `,
  reactions: ['Reactions', 'Likes', 'Liked by', 'Thanked by', 'Upvoted by'],
  reactionNames: [
    ...['Like', 'Love', 'Haha', 'Wow', 'Sad', 'Angry', 'Care', 'Thanks', 'Agree', 'Informative'],
    ...['Disagree', 'Funny', 'Winner', 'Useful', 'Optimistic', 'Creative', 'Dislike', 'Optimist', 'Friendly'],
    ...['Thank', 'Confused', 'Insightful', 'Awesome', 'LOL', 'Off Topic', 'Abuse', 'Spam', 'Promote'],
  ],
  fields: {
    joined: `
      Joined | Join Date | Registered | Join date | Joined on | Registered on | Member since | Member Since
      Date Registered | Registration date | Registration Date | Date joined | Joined Date | User since
      Joined in
    `,
    messages: `
      Messages | Posts | Post count | Posts Count | Total posts | Number of posts | Message Count | Comments
      Forum Posts | Posts per day | Total Posts
    `,
    reactions: `
      Reaction score | Likes Received | Reaction Score | Likes received | Reactions Received | Likes | Thanks
      Rep Power | Reputation | Karma | Thanked | Received Likes | Helped | Rating | Solutions | Kudos
      Feedback score | Feedback | Post Likes | Likes (Received) | Thanks Received | Upvotes | Has thanked
      Been thanked | Community Reputation | Mentioned | Tagged | Quoted | Reputation Points | Like Count
    `,
    points: `
      Points | Trophy Points | Trophies | Trophy points | Activity | Merit | Gold | Reward Points | Exp
      Credits
    `,
    location: 'Location | From | Country | City | Place | State | Town | Region',
    other: `
      Website | Occupation | Gender | Age | Sex | Interests | Real Name | Real name | First Name | First name
      Birthday | Status | Contact | ICQ | AIM | MSN | YIM | Jabber | Skype | Twitter | Facebook | Homepage
      Web Site | WWW | Contact user | Email | E-mail | Groups | Group | Member No. | Member ID | Threads
      Topics | Thread Count | Warning Level | Warnings | Warn | Awards | Medals | Mood | Device
      Operating System | Online status | Last Active | Last Seen | Last seen | Last activity | Last Activity
      Last visit | Last Visit | Local time | Local Time | Time Zone | Zodiac | Zodiac Sign | My Mood
      Country Flag | User ID | Blog Entries | Albums | Images | Thanks Given | Personal Text | Custom title
      Title | Years of Experience | Likes Given | Name | Article Entries | Gallery | Mentioned in
      Solutions Given | Best Answers | Days Won | Days won | Achievements | Profile | Biography | Signature
      Blog | Blogs | Uploads | Downloads | IP | Referrals | Rank | Content Count | Followers | Following
    `,
  },
  presence: `
    Offline | Online | OFFLINE | ONLINE | offline | online | Away | %n is offline | %n is online now
    %n is online | %n is currently offline | %n is currently online | Offline %n | Online %n | %n Offline
    %n Online | %n is offline Reply With Quote | %n is online now Reply With Quote | %n is offline Quote
    User is offline | User is online | Offline Offline | Online Online | Status: Offline | Status: Online
    Member is Offline | Member is Online | Member is offline | Currently Offline | Currently Online
    Now Online | %n is Offline | Member Offline | Member Online | Last seen %d | Last online %d | Active %d
    Invisible | Not Online
  `,
  avatar: `
    User avatar | %n's Avatar | %n's avatar | Avatar | avatar | User Avatar | %n Avatar | Avatar for %n
    Avatar of %n | Image of %n | %n's profile picture | Profile picture of %n | Profile picture | User image
    Posted Image | %n's Photo | Photo of %n | User Image | %n Avatar Image | [Avatar] | User's Avatar
    %n avatar | %n's gravatar image | Default Avatar
  `,
  reputation: `
    %n is on a distinguished road | %n will become famous soon enough | %n has a spectacular aura about
    %n has a spectacular aura | %n is a jewel in the rough | %n is just really nice
    %n is a glorious beacon of light | %n is a name known to all | %n is a splendid one to behold
    %n has much to be proud of | %n has a brilliant future | %n has a reputation beyond repute
    %n is an unknown quantity at this point | %n is infamous around these parts | %n can only hope to improve
    %n has a little shameless behaviour in the past | %n is off the scale | %n has disabled reputation
  `,
  userTitles: `
    Established Members | Active Member | Active member | Administrator | Banned | Contributing Member | Donor
    Guest | Gone Fishin' | Junior Member | Member | Moderator | New Member | New member | Registered
    Registered Member | Senior Member | Senior member | Super Moderator | Veteran Member | Well-Known Member
    Well-known member | Admin | Site Admin | Site Administrator | Forum Admin | Forum Administrator
    Global Moderator | Global moderator | Co-Administrator | Global Mod | Forum Moderator | Site Moderator
    Board Administrator | Board administrator | Registered User | Registered user | Registered Users
    Unregistered | Unregistered User | Banned User | Banned Users | Deleted User | Deleted Member
    Account deleted | Account Closed | Suspended | Inactive Member | Inactive User | Newbie | Jr. Member
    Full Member | Sr. Member | Hero Member | Legendary | Jr Member | Sr Member | VIP Member | YaBB Newbies
    YaBB Administrator | YaBB Moderator | God Member | Posting Freak | Account not Activated
    Awaiting Activation | (COPPA) Users Awaiting Moderation | Users Awaiting Email Confirmation
    Advanced Member | Members | Administrators | Moderators | Global Moderators | Validating | Guests
    Root Admin | Advanced Members | Community Manager | Management | Community Regular | Rising Star
    Grand Master | Apprentice | stranger | newbie | journeyman | enthusiast | addict | old hand
    Carpal Tunnel | Pooh-Bah | Stranger | Journeyman | Enthusiast | Old Hand | Distinguished Member
    Elite Member | Premium Member | Premium | Gold Member | Silver Member | Platinum Member | Diamond Member
    Bronze Member | Lifetime Member | Founding Member | Supporting Member | Sponsor | Valued Member
    Trusted Member | Respected Member | Regular Member | Frequent Poster | Super Member | Power User
    Master Member | Ultimate Member | Experienced Member | Established Member | Long-Term Member
    Long Time Member | Trial Member | Probationary Member | Full member | Premium member | Extreme Member
    Expert Member | Power Member | Staff | Staff Member | Forum Staff | Moderating Team | Retired Moderator
    Former Moderator | Retired Staff | Verified Member | Verified User | Site Supporter | Forum Supporter
    Site Founder | Founder | Forum Leader | Owner | Topic Starter | Original Poster | Established User
    Vendor | Site Sponsor | Super Administrator | Junior member | Beginner | Intermediate | Enlightened
    No longer registered | Former Member
  `,
  banners: [
    ...['Moderator', 'Original poster', 'Premium Member', 'Staff member', 'Staff Member', 'Supporter'],
    ...['Thread Starter', 'Administrator', 'Super Moderator', 'Global Moderator', 'Original Poster'],
    ...['Topic Starter', 'Discussion Starter', 'Topic Author', 'Premium member', 'Verified'],
  ],
  threadStarter: ['Thread starter'],
  preamble: ['Start date', 'Tags', 'Status', 'Not open for further replies.'],
  editNote: ['Edit', 'EDIT', 'Edited', 'edit', 'ETA', 'Update', 'UPDATE'],
  footer: [
    'Top',
    'Bottom',
    'Share:',
    'Similar threads',
    'You must log in or register to reply here.',
    'Not open for further replies.',
  ],
  signOffs: `
    all the best | best | best regards | best wishes | cheers | greetings | kind regards | many thanks
    regards | respectfully | sincerely | sincerely yours | take care | thanks | thank you | warm regards
    with regards | yours | yours faithfully | yours sincerely | yours truly | with best regards
    with kind regards | warmest regards | with best wishes | warm wishes | respectfully yours
    yours respectfully | cordially | faithfully yours | thanks in advance | thanks again | thanks a lot
    thanks so much | thanks very much | thank you very much | ttfn | ttyl | happy trails | god bless
    blessings | your friend | yours in haste | very truly yours | ciao | brgds | rgds
  `,
};
