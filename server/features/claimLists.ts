import type { Position } from 'vscode-languageserver-types';
import type { Claim } from '../letter/types';
import type { Entry, Library } from '../library/library';
import type {
  ClaimAtParams,
  ClaimAtResult,
  ClaimGroup,
  ClaimGrouping,
  ClaimGroupsParams,
  ClaimGroupsResult,
  ClaimQuery,
  ClaimsOfParams,
  ClaimsOfResult,
  ListedClaim,
} from '../protocol';
import { claimMatcher } from './claimFilter';
import {
  claimTree,
  findInTree,
  type ClaimInLetter,
  type ClaimTree,
  type GroupOfClaims,
} from './claimTree';
import { CLAIM_WORDS, claimInWords, letterName, shortName } from './claimWording';
import type { Source } from './context';
import { spanAt } from './mentions';
import type { SearchedText } from './searchedText';
import { counted, letterInWords } from './wording';

/**
 * What the Claims view asks for, page by page. The last tree is kept until the library or the
 * question changes: a view asks many times for parts of one.
 */
export class ClaimLists {
  private last: { readonly key: string; readonly tree: ClaimTree } | null = null;

  constructor(
    private readonly library: Library,
    private readonly searched: SearchedText,
    private readonly sourceOf: (uri: string) => Source | undefined,
  ) {}

  groups({ offset, limit, ...query }: ClaimGroupsParams): ClaimGroupsResult {
    const { groups, claims } = this.tree(query);
    const page = groups.slice(offset, offset + limit);
    return {
      groups: page.map((group) => this.describeGroup(group, query.by)),
      total: groups.length,
      claims,
    };
  }

  claimsOf({ offset, limit, group: id, ...query }: ClaimsOfParams): ClaimsOfResult {
    const claims = this.tree(query).groups.find((group) => group.id === id)?.claims ?? [];
    const page = claims.slice(offset, offset + limit);
    return {
      claims: page.flatMap((claim) => this.describeClaim(claim, query.by)),
      total: claims.length,
    };
  }

  /** The claim that a position is in, and where the view has it. */
  claimAt({ uri, position, ...query }: ClaimAtParams): ClaimAtResult {
    const index = this.indexAt(uri, position);
    const entry = this.sourceOf(uri)?.entry;
    if (entry === undefined || index < 0) return null;
    const tree = this.tree(query);
    const found = findInTree(tree, query.by, { entry, index });
    const group = found && tree.groups[found.group];
    if (!found || !group) return null;
    return { group: group.id, groupIndex: found.group, claimIndex: found.claim, index };
  }

  private tree({ by, filter }: ClaimQuery): ClaimTree {
    const key = JSON.stringify([this.library.revision, by, filter]);
    if (this.last?.key !== key)
      this.last = {
        key,
        tree: claimTree(this.library.all(), by, claimMatcher(filter, this.searched)),
      };
    return this.last.tree;
  }

  private indexAt(uri: string, position: Position): number {
    const source = this.sourceOf(uri);
    if (source === undefined) return -1;
    const { claims } = source.entry.letter;
    const claim = spanAt(claims, source.lines.offset(position));
    return claim === undefined ? -1 : claims.indexOf(claim);
  }

  private describeGroup({ id, label, claims }: GroupOfClaims, by: ClaimGrouping): ClaimGroup {
    const count = claims.length;
    const entry = by === 'letter' ? this.library.get(id) : undefined;
    if (entry === undefined)
      return { id, label, description: counted(count, 'claim'), tooltip: label, count };
    const { masthead } = entry.letter;
    const known = entry.shown.map(({ canonical }) => canonical).join(', ') || entry.name;
    const more = [counted(count, 'claim'), masthead.sender?.state, known === label ? '' : known];
    return {
      id,
      label,
      description: more.filter(Boolean).join(' · '),
      tooltip: `${letterInWords(masthead)}\n${entry.name}`,
      count,
    };
  }

  private describeClaim({ entry, index }: ClaimInLetter, by: ClaimGrouping): ListedClaim[] {
    const claim = entry.letter.claims[index];
    const lines = this.sourceOf(entry.uri)?.lines;
    if (claim === undefined || lines === undefined) return [];
    const { masthead } = entry.letter;
    const { name, says } = CLAIM_WORDS[claim.kind];
    const label = claimInWords(claim);
    const letter = letterInWords(masthead);
    return [
      {
        uri: entry.uri,
        index,
        range: lines.range(claim),
        selectionRange: lines.range(claim.sentences[0] ?? claim),
        kind: claim.kind,
        label,
        description: [by === 'kind' ? '' : says, whoseWords(entry, claim, by)]
          .filter(Boolean)
          .join(' · '),
        tooltip: `${name} · ${says}\n${label}\n${letter}\n${entry.name}`,
        letter,
      },
    ];
  }
}

/** Which letter says it, so far as the group does not tell, and which annex of another author's. */
function whoseWords(entry: Entry, { part }: Claim, by: ClaimGrouping): string {
  if (part === 0)
    return by === 'letter' ? '' : by === 'sender' ? shortName(entry) : letterName(entry);
  const { label = '', sender = null } = entry.letter.parts[part] ?? {};
  const author = by === 'sender' ? undefined : sender?.state;
  const where = by === 'letter' ? label || 'Annex' : `annexed to ${letterName(entry)}`;
  return [author, where].filter(Boolean).join(', ');
}
