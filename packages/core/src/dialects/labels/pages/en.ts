import type { PageLabels } from '../../dialect.ts';

/** What English boards print around posts. */
export const enPages: PageLabels = {
  controls: `
    Quote | Reply | Reply With Quote | Reply with quote | Reply with Quote | Quote message in reply?
    Multi-Quote | Multi Quote | Multi-Quote This Message | Multiquote | MultiQuote | Multi-quote | +Quote Post
    Quote Post | QUOTE | +Quote | + Quote | Quick reply to this message | Quick Reply | Quick reply
    Quick Quote | Quote Reply | Quick Edit | Report | Report post | Report Post | Report this post
    Report Message | Report to moderator | Report to Moderator | Report this Post | Report this comment
    Report bad post | Report Abuse | Flag | Flag post | Report this message | Report to moderator Logged
    Logged | IP Logged | IP logged | IP: Logged | IP | Warn | Ignore | Ignore User | Like | Unlike | Like this
    Likes | Dislike | Thank | Thanks | Say Thanks | Like Post | Like this post | Love | Love this | Agree
    Disagree | Insightful | Awesome | LOL | Off Topic | Abuse | Spam | Promote | Helpful | Vote Up | Vote Down
    Upvote | Downvote | Vote up | Vote down | Give Gold | Give Award | give award | Give Gift | Award
    Rate This | React | Share | Share this post | Share This Post | Share on other sites | Share this comment
    Link to comment | Link to post | Link to Post | Link to this post | More sharing options...
    More sharing options… | Share this link | Share Tweet | Copy link | Copy Link | Copy link to clipboard
    Copy to clipboard | Permalink | permalink | Direct Link | Link | link | permalink embed save parent
    permalink embed save | permalink embed save report reply | permalink embed save parent report reply
    permalink save context full comments (%i) | permalinkembedsaveparentreportreply
    permalinkembedsavereportreply | permalinkembedsave | permalinkembedsaveparent | embed | save | Save
    parent | context | hide | Hide | report | reply | give award share report save hide | share | crosspost
    crossposthide report | load more comments (%i replies) | load more comments (%i reply)
    load more comments | continue this thread | Continue this thread → | More replies | %i more replies
    %i more reply | View all comments | View Entire Discussion (%i Comments) | Show more | Show less | Tweet
    Pin It | Facebook | Twitter | Google+ | Reddit | Pinterest | Tumblr | WhatsApp | Email | LinkedIn
    StumbleUpon | Digg | del.icio.us | Share on Facebook | Share on Twitter | Share on Google+
    Share on Reddit | Tell a Friend | Blog this Post | Post to Facebook | Post to Twitter | Add to Google
    Submit to Digg | Submit to reddit | More options | Top | Back to top | Back to Top
    Go to the top of the page | Go to top | Return to top | Page Top | ^ Top | Go Up | Go Down | Go up
    Go down | Jump to top | Up | Down | top | Scroll to top | Jump to bottom | Jump to Bottom | Back to bottom
    #Top | View user's profile | View user's profile Send private message
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
    Find all posts by this user | Find all threads by %n | View Public Profile for %n
    Add %n to Your Contacts | Find More Posts by %n Reply With Quote | Send a message via ICQ to %n
    Send a message via AIM to %n | Send a message via MSN to %n | Send a message via Yahoo to %n
    Send a message via Skype™ to %n | Send a message via %x | View Forum Posts | View Blog Entries
    View Articles | View Beer Posts | Visit Homepage | View Gallery Uploads | Send Email | Private Message
    Send PM | PM | Email this user | Find | Find More Posts | Search this User's posts | Add to Contacts
    Add Buddy | Give Reputation | View Album | Author | Member | View Post | View Single Post
    View member profile | View Member Profile | View Full Profile | View Photo Gallery | Visit Site
    Contact %n | Contact: | Contact | Website | Search | Follow | Followers %i | Unfollow | Subscribe
    Unsubscribe | Bookmark | Select Post | Deselect Post | Post Options | Back to Top Member | Give Karma
    applaud | smite | [applaud] | [smite] | Poll | Delete | delete | Edit | edit | Remove | Moderate | Approve
    Mark as Solution | Mark as Answer | Best Answer | Solved | Solution | Accepted Answer | Accept as Solution
    Answered | Unanswered | Comment | comment | add a comment | Add a comment | Add Comment | Comments
    Add comment | Show comment | Expand | Collapse | Collapse Post | Show | Hide Post | Click to expand...
    Expand… | show code | Select all | Select All | Code: Select all | Code | Code: | CODE | Spoiler
    Spoiler: | Show Spoiler | Hide Spoiler | Spoiler (click to show/hide) | Show hidden content
    Show quoted text | - show quoted text - | Hide quoted text | Show trimmed content | Attachments
    Attachments: | Attachment | Attachment: | ATTACHMENTS | Attached Files | Attached Images
    Attached Thumbnails | Attached File(s) | Attached Image(s) | Attached Images %x | Attached Files %x
    Attached thumbnail(s) | Attachment(s) | Click image for larger version
    Reduced: %i% of original size [ %x ] - click to view full image | Image | Image: | [IMG] | Posted image
    %x [ %x KiB | Viewed %i times ] | %x (%x KiB) Viewed %i times | %x (%x KiB) Viewed %i time
    Downloaded %i times | (%x, %i views) | This image has been resized. Click this bar to view the full image.
    Click this bar to view the full size image. | Image has been removed. | Reply to this topic
    Reply to this Topic | Reply to this Post | Reply to this post | Reply to Thread | Reply to Topic
    Reply to topic | Reply to this | Reply to this topicStart new topic | Start new topic | Start New Topic
    Start a new topic | Start new topic Reply to this topic | Post Reply | Post reply | Post a reply
    New Topic | New topic | New Thread | Post new topic | Post New Topic | Post New Thread | New Reply
    Post new topic Reply to topic | Post Thread | + Reply to Thread | Add Reply | Add reply | Reply to author
    Reply all | Forward | Send Topic | Print | Mark Unread | Mark unread | Notify | Set bookmark
    Bookmark topic | Subscribe topic | Print view | Print Thread | Email Topic | E-mail friend
    Send Topic Print | Notify Print | Reply Notify Print | Jump to: | Log in to reply | Reply as topic
    Oldest to Newest | Newest to Oldest | Most Votes | %i Reply Last reply | %i Replies Last reply
    Last reply | Reply Quote %i | Reply Quote | #Permalink | 1 Like | %i Likes | %i Like | %i likes | %i like
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
    The following member likes this post: %x | Liked by %x | Rate this post | Like x %i List
    Informative x %i | Funny x %i | Winner x %i | Useful x %i | Friendly x %i | Thanks x %i | Reactions: %x
    %x reacted to this post. | Was this post helpful? | Is this helpful? | Did you find this post helpful? Yes
    No | Translate | Translate Message | Ignored | Show Post | Reputation | Rep | +1 | -1 | Like Quote Reply
    Like Reply | Like Quote | Quote Like | Like + Quote Reply | Like Share | Quote Report | Report Quote
    Share Quote | Reply Report | Reply Share Report Save | Reply Like | ▲ | ▼ | Reply Reply with quote
    Go to post | Go to last post | View First Unread | Disable smilies in this post | Add as Friend
    Give Infraction | Add Infraction for %n | Thumbs Up | Thumbs Down | Thumb up | Edit Post | Edit post
    Blog | Gallery | Topic Author | OP | flag | favorite | past | unvote | undown | next [–] | prev | root
    Level up | Toggle Dropdown | Embed | Unread post | Post | Post: | Posts | Old | New | Unread | Default
    Wink | Smile | Talking | Thumbs up | Thumbs down | Exclamation | Question | Arrow | Lightbulb | Unhappy
    Angry | Red face | Cool | Post Thanks | Originally Posted by | Edit/Delete Message | Reply With Quote Top
    Reply With Quote Quote
  `,
  pageTop: `
    Jump to content | Skip to content | Skip to main content | Skip to first unread message | Thread Tools
    Topic Tools | Thread Options | Search this Thread | Search Thread | Search this thread
    Search this topic… | Search this topic... | Rate Thread | Rate this Thread | Display Modes | Display
    Thread Modes | Threaded Mode | Linear Mode | Hybrid Mode | Switch to Linear Mode | Switch to Hybrid Mode
    Switch to Threaded Mode | Show Printable Version | Show Printable Version… | Email this Page…
    Email this Page | Subscribe to this Thread… | View previous topic :: View next topic | View previous topic
    View next topic | Previous topic | Next topic | Previous topic %x Next topic | « Previous Thread
    Next Thread » | Next Thread | Previous Thread | Previous Topic | Next Topic | Next Oldest | Next Newest
    « Next Oldest | Next Newest » | « Next Oldest %x Next Newest » | « previous next » | « Previous %x Next »
    Author Message | Author | Message | Author Topic | Author Post | Author Thread | Author Comments
    Author Topic: | Username | Poster Message | It is currently %d | It is currently %d. | Current time: %d
    Last visit was: %d | All times are %x | Welcome, Guest | Welcome Guest
    Welcome Guest ( Log In %x Register ) | Welcome, Guest. Please login or register.
    Welcome, Guest. Please log in or register.
    Welcome, Guest. Please login or register.Did you miss your activation email?
    Did you miss your activation email? | Welcome, Unregistered. | Welcome, %n | Please login or register.
    Login with username, password and session length | Results %i to %i of %i | Showing results %i to %i of %i
    %i - %i of %i Posts | %i – %i of %i Posts | Showing %i-%i of %i | Viewing %i posts
    %i posts, page %i of %i | Viewing %i reply threads | Viewing %i posts - %i through %i (of %i total)
    Viewing post %i (of %i total) | Recommended Posts | Recommended Post | Page %i of %i | Page %i of %i Next
    Page: %i of %i | Page %i of %i %x | Page %i / %i | Page %i | Page %i of %i: | %i Pages | %i Pages V %x
    Pages: %x | Pages (%i): %x | Pages %i | Pages | Pages: | Page: | Page: %x | Page %i of %i 1 %x
    Pages %i of %i | Go to page | Go to page: %x | Go to page %x | Goto page %x | Goto page: %x | Jump to page
    Jump to page: | Last » | « First | First | Last | Prev | Next | Previous | Next > | < Prev | Next »
    « Prev | Next Page » | « Previous Page | Next page | Previous page | %i posts • Page %i of %i
    %i post • Page %i of %i | %i posts | %i posts • %x | Page %i of %i • %x | [ %i posts ] | [ %i post ]
    [ %i posts ] %x | Post new topic Reply to topic %x
    Post new topic Reply to topic Page %i of %i [ %i posts ] | Page %i of %i [ %i posts ]
    Page %i of %i [ %i post ] | Page %i of %i [ %i posts ] %x | Moderator: %x | Moderators: %x | Forum rules
    Forum Rules | First unread post | First unread post • %x | Go Back %x | Thread Tools %x | Register | FAQ
    Members List | Calendar | Search | Today's Posts | Mark Forums Read | Memberlist | Usergroups | Log in
    Log In | Login | Sign In | Sign in | Sign Up | Sign up | Log in to check your private messages | Profile
    Home | Help | Forums | Forum | Board index | Forum Index | Index | Private Messages | User CP | Members
    Groups | Downloads | Gallery | Blogs | Articles | Donate | New Posts | Unread Posts | Quick links
    User Control Panel | What's New? | Forum Actions | Quick Links | Advanced Search | Unanswered topics
    Active topics | The team | Delete cookies | Username: | Password: | Remember me | Remember Me? | User Name
    Password | Log me on automatically each visit | I forgot my password | Forgot password? | Thread Rating:
    %i Vote(s) - %i Average | %i votes - %i average | %i Votes - %i Average | Rating: | Thread Rating: %x
    Average Rating: %x | Topic Rating: | Thread starter %n | Start date %d | Thread Starter %n
    Thread starter | Start date | Tags | Tags: | Tags: None | Status: | Thread Status: | Tags: %x
    Thread starter %n Start date %d | Not open for further replies. | Closed Thread | Closed | Locked
    Topic locked | This topic is locked | Pinned | Sticky
    This topic is locked, you cannot edit posts or make further replies.
    This forum is locked: you cannot post, reply to, or edit topics. | This Thread Is Closed
    This is a discussion on %t within the %t forums, part of the %t category; | Archived
    Please note: This thread is %x | Thread closed | [Closed]
    This topic is now archived and is closed to further replies. | This thread is more than %i months old.
    This topic has been archived. | Solved
    This topic has been locked by the administrator and you can no longer reply to it.
    This is an older thread, you may not receive a response, and could be reviving an old thread. %x
    This topic contains %i replies, has %i voices, and was last updated by %n %d.
    %i replies, %i voices Last updated by %n %d | %i voices | 0 Members and %i Guest are viewing this topic.
    0 Members and %i Guests are viewing this topic. | %i Members and %i Guests are viewing this topic.
    %n and %i Guest are viewing this topic. | %n and %i Guests are viewing this topic.
    Currently Active Users Viewing This Thread: %x | %i User(s) are reading this topic %x | Followers
    Followers %i | %i followers | Share | Topic starter | Topic Starter | Topic Summary | Topic author
    Started | Views: %i | Replies: %i | Views | Replies | %i replies to this topic | %i reply to this topic
    %i replies | %i reply | %i comments | %i comment | %i views | %i users | %i links | %i Replies
    %i Comments | %i Views | created %d | created | last reply %d | last reply | %i Answers | %i Answer
    %i answers | %i answer | Best Answer | Most recent | Sort by | Sort by: | Sort: | Reply to Topic
    Order by: | Filter: | Posts | Latest Activity | Photos | Page of %i | Filter | Time | All Time | Today
    Last Week | Last Month | Show | All | Discussions only | Photos only | Videos only | Links only
    Polls only | Events only | Filtered by: | Clear All | new posts | template Next | Announcement | Collapse
    No announcement yet. | X | Sorted by: | Best | Hot | Controversial | Oldest | Newest | sorted by: best
    %i comments sorted by | sorted by best | all %i comments | top %i comments | formatting help
    Log in or sign up to leave a comment | this post was submitted on %d | %i points (%i% upvoted)
    shortlink: | Want to join? Log in or sign up in seconds. | Welcome to Reddit, | Posted in %t | Posted in
    More from %t
    Would you like to react to this message? Create an account in a few clicks or log in to continue.
    Latest topics | Share this topic... | Click For Summary | Dismiss Notice
    log in or register to remove this ad | You are not logged in. | You are not logged in. [Log In]
    Print Thread | Topic Options | Show All | Search Forums | You are viewing our forum as a guest. %x
    Forum Jump | Previous message | Next message | Messages sorted by: %x | [Date Prev] %x | Date Index
    Thread Index | Mute | Ask a Question | Hacker News new %x | %i points by %n on %d %x
    %i points by %n %d %x | Discussion | Discussions | Q&A | Thread | Topic | Topic: | Topics
    Next unread topic | Previous unread topic | You are here: %x | You are here | - - - - - | Bottom of Page
    Please log in to reply | Sign In to follow this | Sign in to follow this
    Sign in to follow this Followers %i
  `,
  pageEnd: `
    Similar threads | Similar Threads | Similar Topics | Similar topics | Related Topics | Related threads
    Related | Suggested Topics | New & Unread Topics | Hot Network Questions | Who is online | Who's Online
    Users browsing this forum: %x | Users browsing this thread: %x | User(s) browsing this thread: %x
    Users browsing this topic: %x | Users viewing this topic: %x | %i user(s) are reading this topic
    %i members, %i guests, %i anonymous users | Recently Browsing %i members | Recently Browsing
    Users Viewing This Topic | No registered users viewing this page. | 0 members are here
    There are currently %i users browsing this thread. (%i members and %i guests) | Thread Information
    Information | There are currently %i users browsing this thread. (%i members & %i guests)
    Currently Active Users Viewing This Thread: %i (%i members and %i guests) | %i guests | Powered by %x
    Powered By %x | Powered by: %x | Forum software by %x | Software by %x | Community Software by %x
    Forum software: %x | Community platform by %x | SMF %x | Copyright %x | © %x | SMF © %x
    Content Relevant URLs by %x | Search Engine Optimization by %x | Search Engine Friendly URLs by %x | RSS
    RSS Feed | XHTML | Valid XHTML | WAP2 | Theme by %x | Style by %x | Skin by %x | Design by %x
    Style developed by %x | Hosted by %x | Page created in %x seconds with %i queries. | Page generated in %x
    Time: %x | All times are %x | All times are GMT. The time now is %d.
    All times are GMT %x. The time now is %d. | The time now is %d. | Time zone: %x | Times are %x
    Forum Rules | Posting Permissions | Posting Rules | You may not post new threads
    You may not post replies | You may not post attachments | You may not edit your posts | HTML code is Off
    HTML code is On | You may post new threads | You may post replies | BB code is On | Smilies are On
    [IMG] code is On | [VIDEO] code is On | vB code is On | Trackbacks are Off | Trackbacks are On
    Pingbacks are On | Pingbacks are Off | Refbacks are On | Refbacks are Off | Permissions in this forum:
    You cannot post new topics in this forum | You cannot reply to topics in this forum
    You can post new topics in this forum | You cannot edit your posts in this forum
    You cannot delete your posts in this forum | You cannot vote in polls in this forum
    You cannot post attachments in this forum | You can reply to topics in this forum
    You can edit your posts in this forum | You can delete your posts in this forum
    You can vote in polls in this forum | You cannot download files in this forum
    You can download files in this forum | You cannot attach files in this forum
    You cannot post new topics in this forumYou cannot reply to topics in this forum
    You cannot reply to topics in this forum. | Display posts from previous: | Display posts from previous: %x
    Display posts from previous: All posts %x | Sort by: %x | Jump to: %x | Jump to | Select a forum
    Forum Jump: | Forum Jump | Quick Navigation | Quick Navigation %x | Return to %t | Return to “%t”
    Return to "%t" | Return to Board Index | Back to %t | Go | Select Forum | Site Areas | Settings
    Subscriptions | Bookmarks | Tags for this Thread | View Tag Cloud | Submit Thread to Facebook | Contact Us
    Contact us | Contact | Archive | Privacy Statement | Privacy Policy | Privacy policy | Privacy
    Terms of Service | Terms | Terms of Use | Terms and rules | Terms and Rules | Top | Board index
    Delete all board cookies | The team • Delete all board cookies • All times are %x | The team | Help
    About | Guidelines | FAQ | Home | You must log in or register to reply here.
    You must log in or sign up to reply here. | You must be logged in to reply to this topic.
    (You must log in or sign up to reply here.) | Sign In or Register to comment.
    You must register before you can post. | Create an account or sign in to comment
    You need to be a member in order to leave a comment | Create an account | Register a new account | Sign in
    Sign In Now | Log in here. | Sign up for a new account in our community. It's easy!
    Already have an account? Sign in here. | Already have an account? | Don't have an account?
    Go to topic listing | Go To Topic Listing | Show Ignored Content | Thread Status: | Loading...
    Please log in to continue. | Your name or email address: | Do you already have an account?
    No, create an account now. | Yes, my password is: | Forgot your password? | Stay logged in | Hello,
    Welcome!
    This topic was automatically closed %i days after the last reply. New replies are no longer allowed.
    This topic was automatically closed after %i days. New replies are no longer allowed. | Next page →
    Reply to this Topic | Share this page | Share This Page | Share: | Facebook X (Twitter) %x | Thread:
    Lo-Fi Version Time is now: %d | Time is now: %d | Lo-Fi Version | RSS Lo-Fi Version
    « Next Oldest %x Next Newest » | View a Printable Version | Send this Thread to a Friend
    Subscribe to this thread | Return to Top | Lite (Archive) Mode | RSS Syndication | Mark all forums read
    Current time: %d | Forum Team | Enhanced by %x | Linear Mode | Possibly Related Threads…
    Possibly Related Threads... | Thread Author Replies Views Last Post | Last Post
    Thread / Author Replies Views Last Post | Message: | Users browsing this thread:
    Previous Thread Next Thread | Switch to Threaded View | Moderated by %x | Print Topic
    Link Copied to Clipboard
    It looks like you're new here. If you want to get involved, click one of these buttons!
    Add your comment here... | Subscribe via email | Topic Replies Views Activity
    Want to read more? Browse other topics in %t or view latest topics. | Topics | Replies | Views | Activity
    Last post by %n | Last post by %n « %d | Last post by %n %d
    There are currently no users viewing this thread. | Board Home | Contact us Advertise Here
    Community Forum Software by IP.Board %x | Change Theme | Mark site read | Mark all as read | Cookies
    English (US) | English (USA) | The administrator has disabled public write access. | Board Categories
    Legend: %x | Registered users: %x | [ Time : %x | %i Queries | GZIP : %x ] | Forum | Discussion
    General Discussion | You are not allowed to post comments.
    You have insufficient privileges to reply here. | You have insufficient privileges to reply here
    Advertisement | ADVERTISEMENT | Advertisements | Remove Ads | Ad | Sponsored Links | Sponsored
    Style chooser | Change width | Home Forums %x
  `,
  subject: 'Re | RE | re | Reply | Fwd | FW | Fw | Response',
  title: `
    Thread: %t | Topic: %t | Topic: %t (Read %i times) | Author Topic: %t (Read %i times)
    View Full Version: %t | View Full Version : %t | Full Version: %t | Subject: %t | Title: %t
    Post subject: %t | %t (Read %i times) | Author Thread: %t | Author Thread: %t (Read %i times)
    Discussion: %t | %t (Pages: %x ) | Original topic: %t | Question: %t | Topic Title: %t | [SOLVED] %t
    Thread Title: %t | Forum Thread: %t | Author Topic %t | You are viewing a single comment's thread.
  `,
  deleted: `
    [deleted] | [removed] | [ deleted ] | [deleted by user] | [removed by moderator] | (deleted)
    [Removed by reddit] | Comment deleted by user | Comment removed by moderator | [flagged] | [dead]
    This message was deleted. | This message has been deleted by %n. | This post has been deleted.
    This post has been deleted by %n | This message has been deleted. | Deleted by %n | Deleted
    Message deleted by %n | Message Deleted | Post deleted | Post deleted by %n | Post Deleted | Deleted post
    (post deleted by author)
    (post withdrawn by author, will be automatically deleted in %i hours unless flagged)
    This post was deleted by its author | This post was flagged by the community and is temporarily hidden.
    View ignored content. | Deleted member %i | %n's message was deleted | This comment has been removed.
    This message is hidden because %n is on your ignore list. | You are ignoring content by this member.
    This post by %n has been deleted. Reason: %x | Message has been deleted | This comment has been deleted.
    This topic has been deleted. Only users with topic management privileges can see it.
    [You must be registered and logged in to see this link.]
    [You must be registered and logged in to see this image.]
    You are not allowed to view links. Register or Login | You do not have permission to view this attachment
    You do not have the required permissions to view the files attached to this post. | Post removed by %n
    To view links or images in signatures your post count must be %i or greater. You currently have %i posts.
    Content hidden | Post hidden | This post has been removed. | Message removed by moderator | Post removed
  `,
};
