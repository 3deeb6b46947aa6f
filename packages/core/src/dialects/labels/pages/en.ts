import type { PageLabels } from '../../dialect.ts';
import { enControls } from './en-controls.ts';

/** What English boards print around posts. */
export const enPages: PageLabels = {
  controls: enControls,
  pageTop: `
    Comments | of %i | Search titles only | Search In | Everywhere | This forum | This thread | This Forum
    This Topic | Threads | By: | Search Advanced search… | Search Advanced… | Advanced search…
    Everywhere Threads This forum This thread | Newer Than: | Separate names with a comma.
    Search this thread only | Search this forum only | Display results as threads | Posted by Member:
    Useful Searches | Recent Posts | More... | Log in Register | Sign In Register | Sign Up Login
    Sign Up Log In | Log in or Sign up | Log in or sign up | Log In or Sign Up | Menu | Browse | Activity
    All Activity | My Activity Streams | Unread Content | Content I Started | Leaderboard
    Existing user? Sign In | Sign in anonymously | More options... | Find results that contain...
    Find results in... | Content titles and body | Content titles only | Any of my search term words
    All of my search term words | Create New... | Remember me Not recommended on shared computers
    Not recommended on shared computers | Store | Clubs | Events | More | Toggle navigation | Howdy, Stranger!
    Categories | All Categories | Recent Discussions | Best Of... | Badges | Users | Uncategorized
    All categories | All tags | Latest | Search… | Search Advanced search | Unread posts | Search the site
    Latest posts | What's new | What's New | Resources | Media | Featured content | New media | New resources
    New profile posts | Current visitors | Latest activity | Watched Threads | Friends' Activity
    Private Messages | Subscriptions | Forum Home | Community | Options | Log-in | Confirm Password:
    Email Address: | Email Address | Human Verification | Register Now | OR | Home › %t | 1 Hour | 1 Week
    Forever | 1 Hour 1 Day 1 Week 1 Month Forever | News: | Login with username, password and session length
    General Category | General Category » | FAQ Search Memberlist Usergroups Register
    Profile Log in to check your private messages Log in | %t Forum Index -> %t | %t Forum Index
    JavaScript is disabled. For a better experience, please enable JavaScript in your browser before proceeding.
    Welcome, Guest. Please login or register. 1 Hour 1 Day 1 Week 1 Month Forever
    In order to be able to post messages on the %t forums, you must first register. | « previous | next »
    You are using an out of date browser. It may not display this or other websites correctly.
    This site uses cookies. %x | FAQ/Rules | Sidebar Sidebar | Install the app | How to install the app on iOS
    Username or email: | Existing user? | Jump to content | Skip to content | Skip to main content
    Skip to first unread message | Thread Tools | Topic Tools | Thread Options | Search this Thread
    Search Thread | Search this thread | Search this topic… | Search this topic... | Rate Thread
    Rate this Thread | Display Modes | Display | Thread Modes | Threaded Mode | Linear Mode | Hybrid Mode
    Switch to Linear Mode | Switch to Hybrid Mode | Switch to Threaded Mode | Show Printable Version
    Show Printable Version… | Email this Page… | Email this Page | Subscribe to this Thread…
    View previous topic :: View next topic | View previous topic | View next topic | Previous topic
    Next topic | Previous topic %x Next topic | « Previous Thread | Next Thread » | Next Thread
    Previous Thread | Previous Topic | Next Topic | Next Oldest | Next Newest | « Next Oldest | Next Newest »
    « Next Oldest %x Next Newest » | « previous next » | « Previous %x Next » | Author Message | Author
    Message | Author Topic | Author Post | Author Thread | Author Comments | Author Topic: | Username
    Poster Message | It is currently %d | It is currently %d. | Current time: %d | Last visit was: %d
    All times are %x | Welcome, Guest | Welcome Guest | Welcome Guest ( Log In %x Register )
    Welcome, Guest. Please login or register. | Welcome, Guest. Please log in or register.
    Welcome, Guest. Please login or register.Did you miss your activation email?
    Did you miss your activation email? | Welcome, Unregistered. | Welcome, %n | Please login or register.
    Results %i to %i of %i | Showing results %i to %i of %i | %i - %i of %i Posts | %i – %i of %i Posts
    Showing %i-%i of %i | Viewing %i posts | %i posts, page %i of %i | Viewing %i reply threads
    Viewing %i posts - %i through %i (of %i total) | Viewing post %i (of %i total) | Recommended Posts
    Recommended Post | Page %i of %i | Page %i of %i Next | Page: %i of %i | Page %i of %i %x | Page %i / %i
    Page %i | Page %i of %i: | %i Pages | %i Pages V %x | Pages: %x | Pages (%i): %x | Pages %i | Pages
    Pages: | Page: | Page: %x | Page %i of %i 1 %x | Pages %i of %i | Go to page | Go to page: %x
    Go to page %x | Goto page %x | Goto page: %x | Jump to page | Jump to page: | Last » | « First | First
    Last | Prev | Next | Previous | Next > | < Prev | Next » | « Prev | Next Page » | « Previous Page
    Next page | Previous page | %i posts • Page %i of %i | %i post • Page %i of %i | %i posts | %i posts • %x
    Page %i of %i • %x | [ %i posts ] | [ %i post ] | [ %i posts ] %x | Post new topic Reply to topic %x
    Post new topic Reply to topic Page %i of %i [ %i posts ] | Page %i of %i [ %i posts ]
    Page %i of %i [ %i post ] | Page %i of %i [ %i posts ] %x | Moderator: %x | Moderators: %x | Forum rules
    Forum Rules | First unread post | First unread post • %x | Go Back %x | Thread Tools %x | Register | FAQ
    Members List | Calendar | Search | Today's Posts | Mark Forums Read | Memberlist | Usergroups | Log in
    Log In | Login | Sign In | Sign in | Sign Up | Sign up | Log in to check your private messages | Profile
    Home | Help | Forums | Forum | Board index | Forum Index | Index | User CP | Members | Groups | Downloads
    Gallery | Blogs | Articles | Donate | New Posts | Unread Posts | Quick links | User Control Panel
    What's New? | Forum Actions | Quick Links | Advanced Search | Unanswered topics | Active topics | The team
    Delete cookies | Username: | Password: | Remember me | Remember Me? | User Name | Password
    Log me on automatically each visit | I forgot my password | Forgot password? | Thread Rating:
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
    Remove Advertisements | All Posts | 1 Day | 7 Days | 2 Weeks | 1 Month | 3 Months | 6 Months | 1 Year
    Oldest First | Newest First | All posts | 1 day | 7 days | 2 weeks | 1 month | 3 months | 6 months
    1 year | Post time | Subject | Ascending | Descending | Powered by | next page → | ← previous page
    Loading… | Next Topic » | You cannot post new topics in this forum. | post new topics in this forum
    reply to topics in this forum | edit your posts in this forum | delete your posts in this forum
    vote in polls in this forum | GZIP: On | GZIP: Off | [ GZIP: On ] | Users Online: | Hidden: %i | Users: %i
    Guests: %i | Built with %x | Tags | Email: | SMS | Share This Page | Latest Posts
    Style and add-ons by %x | %t Forums | Jump to Board: | Forum permissions | Mobile | Desktop | Full Version
    Mobile Version | Simple Machines | Terms and Policies | F.A.Q. | Acceptable Use | Advertising | Advertise
    Site Map | Sitemap | Guests cannot reply to this topic | All rights reserved. | Help Terms and Rules
    Contact Us Help | Home Top RSS | The time now is %d | Similar threads | Similar Threads | Similar Topics
    Similar topics | Related Topics | Related threads | Related | Suggested Topics | New & Unread Topics
    Hot Network Questions | Who is online | Who's Online | Users browsing this forum: %x
    Users browsing this thread: %x | User(s) browsing this thread: %x | Users browsing this topic: %x
    Users viewing this topic: %x | %i user(s) are reading this topic
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
    (You must log in or sign up to reply here.) | Sign In or Register to comment. | %i more messages...
    This discussion has been closed. | This topic has been closed. | This thread has been closed.
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
    Reply to this Topic | Share this page | Share: | Facebook X (Twitter) %x | Thread:
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
    Style chooser | Change width | Home Forums %x | Login is disabled while the site is in read only mode.
    Login or sign up disabled while the site is in read only mode
    Log in or sign up disabled while the site is in read only mode
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
