(function (app) {
  'use strict';

  /** What is smaller is shown as no change, as in Numbers.java. */
  const SMALLEST = 0.00005;

  function score(value) {
    return value === undefined || value === null ? '\u2013' : value.toFixed(2);
  }

  function sign(change) {
    return Math.abs(change) < SMALLEST ? 0 : Math.sign(change);
  }

  function change(value) {
    const size = Math.abs(value);
    if (sign(value) === 0) {
      return '0.00';
    }
    const decimals = size >= 0.005 ? 2 : size >= 0.0005 ? 3 : 4;
    return (value < 0 ? '\u2212' : '+') + size.toFixed(decimals);
  }

  function p(value) {
    if (value < 0.0001) {
      return '<\u20090.0001';
    }
    return value.toFixed(value >= 0.1 ? 2 : value >= 0.001 ? 3 : 4);
  }

  function whole(value) {
    return value.toLocaleString('en');
  }

  function count(number, noun) {
    return whole(number) + ' ' + noun + (number === 1 ? '' : 's');
  }

  function duration(millis) {
    return millis < 1000 ? millis + ' ms' : (millis / 1000).toFixed(2) + ' s';
  }

  function time(text) {
    return text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 $2 UTC');
  }

  Object.assign(app, { numbers: { score, sign, change, p, whole, count, duration, time } });
})(window.goldunit);
