/** A dump in which everything tries to get out: each attempt would set `window.ran`, load something or steer a screen. */
export const hostileDump = `\u202EThread <script>window.ran = 1</script></title><svg onload="window.ran = 2">

"><img src=x onerror="window.ran = 3">

<iframe srcdoc="<script>window.ran = 4</script>"></iframe>
This is the first post, with a <script src="https://evil.example/a.js"></script> in the middle of a sentence.
See https://evil.example/"onmouseover="window.ran=5" and www.<script>window.ran=6</script> for more.
\u00A0

<style>@import "https://evil.example/a.css";</style>

Banned
This is the first post, with a <script src="https://evil.example/a.js"></script> in the middle of a sentence.

[url=javascript:window.ran=7]click[/url] javascript:window.ran=8 [b]bold [i]crossed[/b] tags[/i]
[a](javascript:window.ran=9) ![b](https://evil.example/b.png) <javascript:window.ran=10>
# No heading
\u001B]0;title\u0007\u001B[2J\u009B31m and \u202Egpj.exe
{{constructor.constructor('window.ran = 11')()}} \${window.ran = 12} <!-- no comment --> ]]> </style></body></html>
@<script>window.ran=13</script> paging @"><b>

yours,
<b onclick="window.ran=14">Tess</b>
\u00A0
Last edited: <a href="https://evil.example">today</a>
> quoted <base href="https://evil.example/">
>> twice <meta http-equiv="refresh" content="0;url=https://evil.example/">

<form action="https://evil.example/"><button>Log in</button></form>
<link rel="stylesheet" href="https://evil.example/b.css"><object data="https://evil.example/c"></object>
\u00A0
Top`;
