/** Raised by one with every change to the tables or to what they mean: an older file is rebuilt. */
export const formatVersion = 10

/** Beyond every date we can be given, and still a safe integer for JavaScript and SQLite. */
export const always = { from: -8_640_000_000_000_000, until: 8_640_000_000_000_000 }

/**
 * The edition's tables. Visibility is kept as milliseconds, `always` where there is no limit, so
 * that one comparison decides. `sort_keys.missing` puts documents without a value last in both
 * directions. `key_seqs` numbers the keys of a document that changed after `first_seq`; a change
 * keeps which those were, how the document was listed before, when that is not so any more, and
 * under which other names it is `lost` to readers. `sources.again` is when a document is to be
 * projected anew though nobody has changed it. `told` is what followers were told of each
 * document, under its newest number, and `turns` when the clock next changes what readers see of
 * one. The tables of the search know only what readers see; `search_turns` is when the clock next
 * changes that. `search_words` keeps its texts: only so is what is taken out no longer counted.
 * `search_heads` has its titles once more: what says a common word in its title is found there
 * without passing everything that says it. A semicolon ends a statement where it ends a line.
 */
export const schema = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE documents (
    doc INTEGER PRIMARY KEY AUTOINCREMENT,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    slug TEXT,
    language TEXT,
    visible_from INTEGER NOT NULL,
    visible_until INTEGER NOT NULL,
    digest TEXT NOT NULL,
    seq INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    key_seqs TEXT,
    changed_at INTEGER NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (type, id)
  ) STRICT;
  CREATE INDEX documents_by_slug ON documents (type, slug) WHERE slug IS NOT NULL;
  CREATE INDEX documents_by_beginning ON documents (visible_from, type);
  CREATE INDEX documents_by_end ON documents (visible_until, visible_from, type);

  CREATE TABLE facets (
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    doc INTEGER NOT NULL REFERENCES documents (doc) ON DELETE CASCADE,
    PRIMARY KEY (type, name, value, doc)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX facets_by_document ON facets (doc, name, value);

  CREATE TABLE sort_keys (
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    missing INTEGER NOT NULL,
    value ANY NOT NULL,
    id TEXT NOT NULL,
    doc INTEGER NOT NULL REFERENCES documents (doc) ON DELETE CASCADE,
    PRIMARY KEY (type, name, missing, value, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sort_keys_by_document ON sort_keys (doc, name, missing, value, id, type);

  CREATE TABLE refs (
    doc INTEGER NOT NULL REFERENCES documents (doc) ON DELETE CASCADE,
    to_type TEXT NOT NULL,
    to_id TEXT NOT NULL,
    PRIMARY KEY (doc, to_type, to_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX refs_by_target ON refs (to_type, to_id);

  CREATE TABLE tombstones (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    slug TEXT,
    language TEXT,
    reason TEXT,
    seq INTEGER NOT NULL,
    PRIMARY KEY (type, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tombstones_by_slug ON tombstones (type, slug) WHERE slug IS NOT NULL;

  CREATE TABLE redirects (
    type TEXT NOT NULL,
    language TEXT NOT NULL,
    slug TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (type, slug, language)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    at INTEGER NOT NULL,
    keys TEXT,
    was TEXT,
    lost TEXT
  ) STRICT;

  CREATE TABLE told (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    since INTEGER NOT NULL,
    standing TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (type, id)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX told_by_number ON told (seq);

  CREATE TABLE turns (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (type, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX turns_by_time ON turns (at);

  CREATE TABLE sources (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    again INTEGER,
    PRIMARY KEY (type, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sources_again ON sources (again) WHERE again IS NOT NULL;

  CREATE TABLE search_rows (
    row INTEGER PRIMARY KEY,
    doc INTEGER NOT NULL UNIQUE REFERENCES documents (doc) ON DELETE CASCADE,
    marks TEXT NOT NULL,
    visible_from INTEGER NOT NULL,
    visible_until INTEGER NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE search_words USING fts5(
    title, lead, names, body, marks, tokenize='ascii'
  );
  CREATE VIRTUAL TABLE search_titles USING fts5(
    titles, headlines, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3'
  );
  CREATE VIRTUAL TABLE search_heads USING fts5(
    title, marks, content='', contentless_delete=1, tokenize='ascii'
  );
  CREATE TRIGGER search_rows_forgotten AFTER DELETE ON search_rows BEGIN
    DELETE FROM search_words WHERE rowid = old.row; DELETE FROM search_titles WHERE rowid = old.row; END;
  CREATE TRIGGER search_heads_forgotten AFTER DELETE ON search_rows BEGIN
    DELETE FROM search_heads WHERE rowid = old.row; END;

  CREATE TABLE near_names (
    variant TEXT NOT NULL,
    word TEXT NOT NULL,
    written TEXT NOT NULL,
    doc INTEGER NOT NULL REFERENCES search_rows (doc) ON DELETE CASCADE,
    PRIMARY KEY (variant, word, doc)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX near_names_by_document ON near_names (doc);

  CREATE TABLE search_turns (
    doc INTEGER PRIMARY KEY REFERENCES documents (doc) ON DELETE CASCADE,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX search_turns_by_time ON search_turns (at);
`
