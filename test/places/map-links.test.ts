import { describe, expect, it } from 'vitest';
import { mapLinks } from '../../src/places/map-links.ts';

describe('the links to maps', () => {
  it('open the same spot in the maps that people use, 2GIS with the longitude first', () => {
    const links = mapLinks({ latitude: 42.8751, longitude: 74.5612 }, 'Fučík & Park');
    expect(links.map(({ name, url }) => `${name} ${url}`)).toEqual([
      'OpenStreetMap https://www.openstreetmap.org/?mlat=42.8751&mlon=74.5612#map=17/42.8751/74.5612',
      '2GIS https://2gis.kg/geo/74.5612,42.8751',
      'Google https://www.google.com/maps/search/?api=1&query=42.8751%2C74.5612',
      'Apple https://maps.apple.com/?ll=42.8751,74.5612&q=Fu%C4%8D%C3%ADk%20%26%20Park',
    ]);
  });

  it('leave out 2GIS in Slovakia, of which it has no map', () => {
    const names = mapLinks({ latitude: 49.22694, longitude: 18.74611 }, 'Žilina').map(({ name }) => name);
    expect(names).toEqual(['OpenStreetMap', 'Google', 'Apple']);
  });
});
