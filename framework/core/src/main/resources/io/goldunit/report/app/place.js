(function (app) {
  'use strict';

  /** The height of a row of the list, in pixels. */
  const ROW = 58;

  /** Where a reader was in each set's list, to come back to. */
  const places = new Map();

  function remember(set, more) {
    places.set(set.link, Object.assign(places.get(set.link) || {}, more));
  }

  /** Another selection has no case that the reader was on. */
  function rememberList(set, rows, list) {
    const same = [undefined, list].includes((places.get(set.link) || {}).list);
    remember(set, same ? { rows, list } : { rows, list, cursor: undefined });
  }

  function focus(cursor) {
    const link = document.querySelector('[data-row="' + cursor + '"]');
    link && link.focus({ preventScroll: true });
  }

  /** Puts the keyboard on a row, which is scrolled to where it can be seen. */
  function moveTo(cursor) {
    const top = document.querySelector('.rows').getBoundingClientRect().top + cursor * ROW;
    if (top < 2 * ROW || top > innerHeight - 2 * ROW) {
      scrollBy(0, top - innerHeight / 3);
    }
    requestAnimationFrame(() => requestAnimationFrame(() => focus(cursor)));
  }

  /** Back where the reader was: the same height, and the keyboard on the case that was open. */
  function useReturn(set) {
    app.useLayoutEffect(() => {
      const place = places.get(set.link) || {};
      if (place.scroll !== undefined) {
        scrollTo(0, place.scroll);
      }
      if (place.cursor !== undefined) {
        moveTo(place.cursor);
      }
      return () => remember(set, { scroll: scrollY });
    }, [set]);
  }

  /** Moves the keyboard to another row of the list on the screen. */
  function moveCursor(set, by) {
    const place = places.get(set.link);
    const cursor = Math.min(
      place.rows.length - 1,
      Math.max(0, (place.cursor === undefined ? -1 : place.cursor) + by)
    );
    place.cursor = cursor;
    moveTo(cursor);
  }

  /** The cases that the reader had selected, around one of them. */
  function around(set, row) {
    const place = places.get(set.link) || {};
    const rows = place.rows && place.rows.includes(row) ? place.rows : set.rows;
    const at = rows.indexOf(row);
    remember(set, { cursor: at });
    return { at, count: rows.length, previous: rows[at - 1], next: rows[at + 1] };
  }

  /** The address of a set's list as the reader left it. */
  function listOf(set) {
    return (places.get(set.link) || {}).list || app.toSet(set);
  }

  Object.assign(app, { ROW, rememberList, useReturn, moveCursor, around, listOf });
})(window.goldunit);
