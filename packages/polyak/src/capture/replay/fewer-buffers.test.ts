import { randomNumbers } from '@polyak/testing';
import { describe, expect, it } from 'vitest';
import { fewerBuffers, type Life } from './fewer-buffers.ts';

function life(buffer: string, first: number, last: number, isFixed = false): Life<string> {
  return { buffer, first, last, isFixed };
}

const placesOf = (lives: Life<string>[]): (string | undefined)[] => {
  const places = fewerBuffers(lives);
  return lives.map((one) => places.get(one));
};

/** What tfjs does: a buffer is free some time after the last command that needs it. */
function randomLives(random: () => number): Life<string>[] {
  const lives: Life<string>[] = [];
  const freeAt = new Map<string, number>();
  for (let first = 0; first < 40; first++) {
    const free = [...freeAt].find(([, at]) => at <= first);
    const buffer = free?.[0] ?? `b${freeAt.size}`;
    const isFixed = random() < 0.2;
    const last = random() < 0.05 ? Infinity : first + Math.floor(random() * 6);
    lives.push(life(buffer, first, last, isFixed));
    freeAt.set(buffer, last + 1 + Math.floor(random() * 8));
  }
  return lives;
}

describe('fewerBuffers', () => {
  it('uses a buffer again after the last command that needs it, not in this command', () => {
    expect(placesOf([life('a', 0, 1), life('b', 1, 2), life('c', 2, 3)])).toEqual(['c', 'b', 'c']);
  });

  it('leaves what is fixed where it is, and fills the time before and after it', () => {
    const lives = [life('a', 0, 1), life('b', 2, 3, true), life('c', 4, 9)];
    expect(placesOf(lives)).toEqual(['b', 'b', 'b']);
  });

  it('leaves long gaps to long lives', () => {
    const lives = [life('a', 0, 5, true), life('b', 0, 1, true), life('c', 7, 9), life('d', 3, 8)];
    expect(placesOf(lives)).toEqual(['a', 'b', 'a', 'b']);
  });

  it('changes nothing where the fixed ones leave no room', () => {
    // The first one fits into a more tightly, and the third one then nowhere.
    const lives = [
      life('b', 17, 22),
      life('a', 13, 18),
      life('b', 7, 16),
      life('a', 10, 12, true),
      life('b', 0, 2, true),
    ];
    expect(placesOf(lives)).toEqual(lives.map(({ buffer }) => buffer));
  });

  it('never puts two lives into one buffer at a time, and takes no more buffers', () => {
    let before = 0;
    let after = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const lives = randomLives(randomNumbers(seed));
      const places = fewerBuffers(lives);
      for (const [i, one] of lives.entries()) {
        if (one.isFixed) expect(places.get(one)).toBe(one.buffer);
        for (const other of lives.slice(i + 1)) {
          if (places.get(one) !== places.get(other)) continue;
          expect(one.last < other.first || other.last < one.first).toBe(true);
        }
      }
      const [own, used] = [new Set(lives.map(({ buffer }) => buffer)), new Set(places.values())];
      expect([...used].filter((one) => !own.has(one))).toEqual([]);
      before += own.size;
      after += used.size;
    }
    expect(after).toBeLessThan(0.8 * before);
  });
});
