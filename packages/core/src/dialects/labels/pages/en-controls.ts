import type { WordList } from '../../dialect.ts';

/** Buttons and links around posts, in English. */
export const enControls: WordList = `
  Cancel | ReportSaveFollow | Report Save Follow | likes this. | like this. | Continue this thread | Quote Quick Reply
  Reply With Quote Quick Reply | Show Printable Version Show Printable Version
  Email this Page Email this Page | Share This Post Link to post | Back | More... | More… | More options...
  LinkBack | User Tag List | LinkBack URL | About LinkBacks | Search this Post | Quote | Reply
  Reply With Quote | Reply with quote | Reply with Quote | Quote message in reply? | Multi-Quote | Multi Quote
  Multi-Quote This Message | Multiquote | MultiQuote | Multi-quote | +Quote Post | Quote Post | QUOTE | +Quote
  + Quote | Quick reply to this message | Quick Reply | Quick reply | Quick Quote | Quote Reply | Quick Edit
  Report | Report post | Report Post | Report this post | Report Message | Report to moderator
  Report to Moderator | Report this Post | Report this comment | Report bad post | Report Abuse | Flag
  Flag post | Report this message | Report to moderator Logged | Logged | IP Logged | IP logged | IP: Logged
  IP | Warn | Ignore | Ignore User | Like | Unlike | Like this | Likes | Dislike | Thank | Thanks | Say Thanks
  Like Post | Like this post | Love | Love this | Agree | Disagree | Insightful | Awesome | LOL | Off Topic
  Abuse | Spam | Promote | Helpful | Vote Up | Vote Down | Upvote | Downvote | Vote up | Vote down | Give Gold
  Give Award | give award | Give Gift | Award | Rate This | React | Share | Share this post | Share This Post
  Share on other sites | Share this comment | Link to comment | Link to post | Link to Post
  Link to this post | More sharing options... | More sharing options… | Share this link | Share Tweet
  Copy link | Copy Link | Copy link to clipboard | Copy to clipboard | Permalink | permalink | Direct Link
  Link | link | permalink embed save parent | permalink embed save | permalink embed save report reply
  permalink embed save parent report reply | permalink save context full comments (%i)
  permalinkembedsaveparentreportreply | permalinkembedsavereportreply | permalinkembedsave
  permalinkembedsaveparent | embed | save | Save | parent | context | hide | Hide | report | reply
  give award share report save hide | share | crosspost | crossposthide report
  load more comments (%i replies) | load more comments (%i reply) | load more comments | continue this thread
  Continue this thread → | More replies | %i more replies | %i more reply | View all comments
  View Entire Discussion (%i Comments) | Show more | Show less | Tweet | Pin It | Facebook | Twitter | Google+
  Reddit | Pinterest | Tumblr | WhatsApp | Email | LinkedIn | StumbleUpon | Digg | del.icio.us
  Share on Facebook | Share on Twitter | Share on Google+ | Share on Reddit | Tell a Friend | Blog this Post
  Post to Facebook | Post to Twitter | Add to Google | Submit to Digg | Submit to reddit | More options | Top
  Back to top | Back to Top | Go to the top of the page | Go to top | Return to top | Page Top | ^ Top | Go Up
  Go Down | Go up | Go down | Jump to top | Up | Down | top | Scroll to top | Jump to bottom | Jump to Bottom
  Back to bottom | #Top | View user's profile | View user's profile Send private message
  View user's profile Send private message Visit poster's website
  View user's profile Send private message Send e-mail | Send private message | Send e-mail | Send email
  Visit poster's website | View user's profile Send private message Send e-mail Visit poster's website
  Visit poster's website AIM Address | AIM Address | Yahoo Messenger | MSN Messenger | ICQ Number
  View Profile | View Public Profile | View profile | Profile | View Profile Personal Message (Offline)
  View Profile Personal Message (Online) | View Profile Email Personal Message (Offline)
  View Profile Email Personal Message (Online) | View Profile WWW Personal Message (Offline)
  View Profile WWW | View Profile Email | Personal Message (Offline) | Personal Message (Online)
  Email Personal Message (Offline) | WWW | Send a private message to %n | Send a Private Message to %n
  Send email to %n | Visit %n's homepage! | Find More Posts by %n | Find all posts by %n
  Find all posts by this user | Find all threads by %n | View Public Profile for %n | Add %n to Your Contacts
  Find More Posts by %n Reply With Quote | Send a message via ICQ to %n | Send a message via AIM to %n
  Send a message via MSN to %n | Send a message via Yahoo to %n | Send a message via Skype™ to %n
  Send a message via %x | View Forum Posts | View Blog Entries | View Articles | View Beer Posts
  Visit Homepage | View Gallery Uploads | Send Email | Private Message | Send PM | PM | Email this user | Find
  Find More Posts | Search this User's posts | Add to Contacts | Add Buddy | Give Reputation | View Album
  Author | Member | View Post | View Single Post | View member profile | View Member Profile
  View Full Profile | View Photo Gallery | Visit Site | Contact %n | Contact: | Contact | Website | Search
  Follow | Followers %i | Unfollow | Subscribe | Unsubscribe | Bookmark | Select Post | Deselect Post
  Post Options | Back to Top Member | Give Karma | applaud | smite | [applaud] | [smite] | Poll | Delete
  delete | Edit | edit | Remove | Moderate | Approve | Mark as Solution | Mark as Answer | Best Answer
  Solved | Solution | Accepted Answer | Accept as Solution | Answered | Unanswered | Comment | comment
  add a comment | Add a comment | Add Comment | Comments | Add comment | Show comment | Expand | Collapse
  Collapse Post | Show | Hide Post | Click to expand... | Expand… | show code | Select all | Select All
  Code: Select all | Code | Code: | CODE | Spoiler | Spoiler: | Show Spoiler | Hide Spoiler
  Spoiler (click to show/hide) | Show hidden content | Show quoted text | - show quoted text -
  Hide quoted text | Show trimmed content | Attachments | Attachments: | Attachment | Attachment:
  ATTACHMENTS | Attached Files | Attached Images | Attached Thumbnails | Attached File(s) | Attached Image(s)
  Attached Images %x | Attached Files %x | Attached thumbnail(s) | Attachment(s)
  Click image for larger version | Reduced: %i% of original size [ %x ] - click to view full image | Image
  Image: | [IMG] | Posted image | %x [ %x KiB | Viewed %i times ] | %x (%x KiB) Viewed %i times
  %x (%x KiB) Viewed %i time | Downloaded %i times | (%x, %i views)
  This image has been resized. Click this bar to view the full image.
  Click this bar to view the full size image. | Image has been removed. | Reply to this topic
  Reply to this Topic | Reply to this Post | Reply to this post | Reply to Thread | Reply to Topic
  Reply to topic | Reply to this | Reply to this topicStart new topic | Start new topic | Start New Topic
  Start a new topic | Start new topic Reply to this topic | Post Reply | Post reply | Post a reply | New Topic
  New topic | New Thread | Post new topic | Post New Topic | Post New Thread | New Reply
  Post new topic Reply to topic | Post Thread | + Reply to Thread | Add Reply | Add reply | Reply to author
  Reply all | Forward | Send Topic | Print | Mark Unread | Mark unread | Notify | Set bookmark
  Bookmark topic | Subscribe topic | Print view | Print Thread | Email Topic | E-mail friend
  Send Topic Print | Notify Print | Reply Notify Print | Jump to: | Log in to reply | Reply as topic
  Oldest to Newest | Newest to Oldest | Most Votes | %i Reply Last reply | %i Replies Last reply | Last reply
  Reply Quote %i | Reply Quote | #Permalink | 1 Like | %i Likes | %i Like | %i likes | %i like
  %i people liked this | %n likes this. | %n likes this | %n liked this | %n and %n like this.
  %n and %n like this | %n, %n and %n like this. | %n, %n, %n and %i others like this.
  Likes %n liked this post | %x liked this post | %n reacted to this | %i Thanks
  %n, %n and %i others like this. | %x and %i others | %i users liked this post
  The following user(s) said Thank You: %x | Like x %i | Agree x %i
  The Following User Says Thank You to %n For This Useful Post:
  The Following User Says Thank You to %n For This Post:
  The Following %i Users Say Thank You to %n For This Useful Post:
  The Following %i Users Say Thank You to %n For This Post: | The following users thanked this post: %x
  The following users liked this post: %x | These users thanked the author %n for the post: %x
  The Following %i Users Like This Post: | The Following User Likes This Post:
  The following member likes this post: %x | Liked by %x | Rate this post | Like x %i List | Informative x %i
  Funny x %i | Winner x %i | Useful x %i | Friendly x %i | Thanks x %i | Reactions: %x
  %x reacted to this post. | Was this post helpful? | Is this helpful? | Did you find this post helpful? Yes
  No | Translate | Translate Message | Ignored | Show Post | Reputation | Rep | +1 | -1 | Like Quote Reply
  Like Reply | Like Quote | Quote Like | Like + Quote Reply | Like Share | Quote Report | Report Quote
  Share Quote | Reply Report | Reply Share Report Save | Reply Like | ▲ | ▼ | Reply Reply with quote
  Go to post | Go to last post | View First Unread | Disable smilies in this post | Add as Friend
  Give Infraction | Add Infraction for %n | Thumbs Up | Thumbs Down | Thumb up | Edit Post | Edit post | Blog
  Gallery | Topic Author | OP | flag | favorite | past | unvote | undown | next [–] | prev | root | Level up
  Toggle Dropdown | Embed | Unread post | Post | Post: | Posts | Old | New | Unread | Default | Wink | Smile
  Talking | Thumbs up | Thumbs down | Exclamation | Question | Arrow | Lightbulb | Unhappy | Angry | Red face
  Cool | Post Thanks | Originally Posted by | Edit/Delete Message | Reply With Quote Top
  Reply With Quote Quote | Improve this answer | Improve this question | Share Improve this answer Follow
  Share Improve this question Follow | Share Improve this answer Follow %x
  Share Improve this question Follow %x
`;
