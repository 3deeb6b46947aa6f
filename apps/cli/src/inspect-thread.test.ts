import { codeFrame, type Diagnostic, inspect, parse } from '@rethread/core';
import { describe, expect, it } from 'vitest';
import { inspectJson, inspectReport, inspectText } from './inspect-thread.ts';
import type { LoadedThread } from './load-thread.ts';
import { hostileText, sampleDump } from './testing/dumps.ts';

const load = (source: string): LoadedThread => ({ result: parse(source), source, notes: [] });

const sample = load(sampleDump);

it('reports dialect, posts, authors and quotes', () => {
  const report = inspectReport(sample);
  expect(report).toMatchObject({
    title: 'Mending the weir',
    dialect: { id: 'xenforo' },
    authors: [{ id: 'a1', name: 'Tove L.', aliases: [], postCount: 1 }],
    posts: [
      { id: 'p1', line: 3, author: null, date: null, isEdited: false, quoteCount: 0 },
      { id: 'p2', line: 5, author: null, quoteCount: 1 },
      { id: 'p3', line: 9, author: { author: 'a1', name: 'Tove L.', basis: 'sign-off' }, quoteCount: 0 },
    ],
    quotes: [{ post: 'p2', line: 5, attribution: null, source: { status: 'resolved', post: 'p1' } }],
  });
  expect(report.diagnostics).toEqual(sample.result.diagnostics);
});

it('counts each author’s posts, and those of nobody', () => {
  expect(inspectText(sample, 'weir.txt')).toContain(
    '\nposts     3, 2 by nobody known\nauthors   1, 1 of them with posts\n',
  );
});

it('shows the outline of the whole thread', () => {
  expect(inspectText(sample, 'weir.txt')).toContain(`\n${inspect(sample.result)}`);
});

describe('findings', () => {
  const { position } = sample.result.thread.children[1]!;
  const diagnostics: Diagnostic[] = [
    { code: 'conflicting-author', severity: 'warning', message: 'Quote is deep; left whole', position },
  ];
  const found: LoadedThread = { ...sample, result: { ...sample.result, diagnostics } };

  it('stand with place, code and the line they speak of', () => {
    const sentence = 'weir.txt:5:1: warning: Quote is deep; left whole [conflicting-author]';
    expect(inspectText(found, 'weir.txt')).toContain(`\n${sentence}\n${codeFrame(sampleDump, position)}\n`);
  });

  it('stand without the line where there is no source', () => {
    const text = inspectText({ ...found, source: null }, 'weir.json');
    expect(text).toMatch(/^weir\.json:5:1: warning: .*\]\n$/mu);
    expect(text).not.toContain('^^^');
  });
});

describe('hostile dumps', () => {
  const hostile = load(sampleDump.replace('weir', hostileText).replace('Tove', hostileText));

  it('reach no terminal through the text', () => {
    expect(inspectText(hostile, `x${hostileText}`)).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
  });

  it('reach no terminal through the JSON, and are all there', () => {
    const json = inspectJson(hostile);
    expect(json).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
    expect(JSON.parse(json)).toEqual(inspectReport(hostile));
    expect(JSON.parse(json).title).toContain(hostileText);
  });
});
