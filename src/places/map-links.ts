import type { Position } from '../knowledge/types.ts';

/** A page or an app that shows a position on its map. */
export interface MapLink {
  name: string;
  url: string;
}

/**
 * A position in the maps that people use: OpenStreetMap, 2GIS (what Bishkek uses), Google and Apple Maps. The name is the label of
 * the pin where a map takes one. Sources: https://developers.google.com/maps/documentation/urls,
 * https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks/MapLinks.html
 */
export function mapLinks({ latitude, longitude }: Position, name: string): MapLink[] {
  const both = `${latitude},${longitude}`;
  return [
    {
      name: 'OpenStreetMap',
      url: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
    },
    // its country matters: each has its own site, and Central Europe has none
    ...(longitude > westOf2gis
      ? [{ name: '2GIS', url: `https://2gis.kg/geo/${longitude},${latitude}` }]
      : []),
    { name: 'Google', url: `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(both)}` },
    { name: 'Apple', url: `https://maps.apple.com/?ll=${both}&q=${encodeURIComponent(name)}` },
  ];
}

/** Degrees of longitude: Slovakia lies west of it, all of Kyrgyzstan east. */
const westOf2gis = 40;
