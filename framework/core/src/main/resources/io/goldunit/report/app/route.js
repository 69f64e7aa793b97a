(function (app) {
  'use strict';

  function encode(text) {
    return encodeURIComponent(text.toWellFormed ? text.toWellFormed() : text);
  }

  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch (notEncoded) {
      return text;
    }
  }

  /** Where the address points: a set, maybe a case of it, or a selection of its list. */
  function parse(hash) {
    const [path, query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
    const [set, ...rest] = path.split('/');
    const selection = new URLSearchParams(query);
    return {
      set: decode(set),
      id: rest.length ? decode(rest.join('/')) : null,
      show: selection.get('show') || 'all',
      search: selection.get('q') || '',
    };
  }

  function toSet(set, show, search) {
    const selection = new URLSearchParams();
    if (show && show !== 'all') {
      selection.set('show', show);
    }
    if (search) {
      selection.set('q', search);
    }
    const query = selection.toString();
    return '#/' + set.link + (query ? '?' + query : '');
  }

  function toCase(set, row) {
    return '#/' + set.link + '/' + encode(row.id);
  }

  function find(sets, route) {
    return sets.find((set) => decode(set.link) === route.set);
  }

  /** The route that the address shows now. */
  function useRoute() {
    const [hash, setHash] = app.useState(location.hash);
    app.useEffect(() => {
      const changed = () => setHash(location.hash);
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    }, []);
    return app.useMemo(() => parse(hash), [hash]);
  }

  Object.assign(app, { toSet, toCase, find, useRoute });
})(window.goldunit);
