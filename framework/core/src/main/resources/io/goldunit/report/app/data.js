(function (app) {
  'use strict';

  /** @param {string} base64 */
  function bytes(base64) {
    return Uint8Array.fromBase64
      ? Uint8Array.fromBase64(base64)
      : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  }

  /** Unpacks a block of the page, once: its element goes, to free what it held. */
  async function unpack(id) {
    const element = document.getElementById(id);
    const packed = new Blob([bytes(element.textContent)]);
    element.remove();
    return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).json();
  }

  const chunks = new Map();

  function chunk(set, number) {
    const id = 'cases-' + set.number + '-' + number;
    if (!chunks.has(id)) {
      chunks.set(id, unpack(id));
    }
    return chunks.get(id);
  }

  /** Everything but the texts of the cases. Each set and row learns its own number. */
  async function load() {
    const index = await unpack('index');
    index.sets.forEach((set, number) => {
      set.number = number;
      set.chunk = index.chunk;
      set.rows = set.rows || [];
      set.header.scorers = set.header.scorers || [];
      set.rows.forEach((row, at) => Object.assign(row, { at, tags: row.tags || [], cells: row.cells || [] }));
    });
    return index.sets;
  }

  /** What a case's own page shows. */
  async function details(set, row) {
    return (await chunk(set, Math.floor(row.at / set.chunk)))[row.at % set.chunk];
  }

  function textOf(value) {
    if (typeof value === 'string') {
      return value;
    }
    return value && typeof value === 'object' ? Object.values(value).map(textOf).join('\n') : '';
  }

  /** All that can be searched of each case, in lower case, in the order of the rows. */
  async function texts(set) {
    const found = [];
    for (let number = 0; found.length < set.rows.length; number++) {
      for (const details of await chunk(set, number)) {
        const row = set.rows[found.length];
        const said = [details.now, details.accepted].map(textOf).join('\n');
        found.push([row.id, row.tags.join(' '), said].join('\n').toLowerCase());
      }
    }
    return found;
  }

  Object.assign(app, { load, details, texts });
})(window.goldunit);
