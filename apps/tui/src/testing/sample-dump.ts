/**
 * A dump such as a board leaves behind: few names, no marks round quotes, a no-break space alone behind each
 * post.
 */
export const sampleDump = `Raising the roof of the old mill

Has anybody here put a new roof on an old mill? Ours leaks in three places, the beams are sound, and the carpenter wants to take the whole thing down before winter.

All advice is welcome.
\u00A0

Marta_V

Banned
We did, the year before last. If the beams are sound then leave them where they are and put new battens over them, it is slow work but nobody has to lift anything heavy.

Which wood are they? Paging @trapper for that.
\u00A0
We did, the year before last. If the beams are sound then leave them where they are and put new battens over them, it is slow work but nobody has to lift anything heavy.

Oak, by the look of it. I would not touch them either, and I have seen my share of carpenters who would.

trapper
\u00A0
Slate lasts a hundred years — tin lasts until the first storm. “Cheap” is what you pay for twice, first in money and then in buckets.

See https://example.org/slate for prices, and mind the freight: it costs more than the stone.

A friend of mine drew up a list before he began. It had the ladders on it, the ropes, two good hammers and one bad one for lending out, a tarpaulin as wide as the ridge is long, and a stove, because the weather never reads the list.
\u00A0
Oak, by the look of it. I would not touch them either, and I have seen my share of carpenters who would.

Then it is settled, the beams stay. We begin in April if the road is dry, and whoever wants to lend a hand is fed.

A word on the battens: the sawmill has larch this year, which my grandfather swore by and which the insurance does not mind.
\u00A0
A friend of mine drew up a list before he began. It had the ladders on it, the ropes, two good hammers and one bad one for lending out, a tarpaulin as wide as the ridge is long, and a stove, because the weather never reads the list.

Put me down for the bad hammer.
\u00A0
Evil bytes to end with: \u001B[2J\u001B]0;owned\u0007 and \u202Ebackwards. They must not do anything.
\u00A0
`;
