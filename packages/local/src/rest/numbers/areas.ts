/** Area codes with the place that they belong to. */
export interface Area {
  code: string;
  city: string;
  region: string;
  rateCenter: string;
  lata: string;
}

// code|city|region|rate center|LATA, of the North American Numbering Plan.
const table = `
202|Washington|DC|WSHNGTNZN1|236
203|New Haven|CT|NEW HAVEN|920
205|Birmingham|AL|BIRMINGHAM|476
206|Seattle|WA|SEATTLE|674
207|Portland|ME|PORTLAND|120
208|Boise|ID|BOISE|652
210|San Antonio|TX|SANANTONIO|566
212|New York|NY|NWYRCYZN01|132
213|Los Angeles|CA|LSAN DA 01|730
214|Dallas|TX|DALLAS|552
215|Philadelphia|PA|PHILA|228
216|Cleveland|OH|CLEVELAND|320
225|Baton Rouge|LA|BATONROUGE|492
248|Troy|MI|TROY|340
253|Tacoma|WA|TACOMA|674
267|Philadelphia|PA|PHILA|228
302|Wilmington|DE|WILMINGTON|228
303|Denver|CO|DENVER|656
305|Miami|FL|MIAMI|460
307|Cheyenne|WY|CHEYENNE|654
312|Chicago|IL|CHICAGOZN1|358
313|Detroit|MI|DETROITZN1|340
314|St. Louis|MO|ST LOUIS|520
315|Syracuse|NY|SYRACUSE|136
316|Wichita|KS|WICHITA|532
317|Indianapolis|IN|INDIANAPLS|336
323|Los Angeles|CA|LSAN DA 02|730
336|Greensboro|NC|GREENSBORO|424
360|Vancouver|WA|VANCOUVER|672
385|Salt Lake City|UT|SALT LAKE|660
401|Providence|RI|PROVIDENCE|130
402|Omaha|NE|OMAHA|644
404|Atlanta|GA|ATLANTA|438
405|Oklahoma City|OK|OKLA CITY|536
406|Billings|MT|BILLINGS|648
407|Orlando|FL|ORLANDO|458
408|San Jose|CA|SNJS WEST|722
410|Baltimore|MD|BALTIMORE|238
412|Pittsburgh|PA|PITTSBURGH|234
414|Milwaukee|WI|MILWAUKEE|356
415|San Francisco|CA|SNFC CNTRL|722
480|Mesa|AZ|PHOENIX|666
501|Little Rock|AR|LITTLEROCK|528
502|Louisville|KY|LOUISVILLE|462
503|Portland|OR|PORTLAND|672
504|New Orleans|LA|NEWORLEANS|490
505|Albuquerque|NM|ALBUQUERQE|664
510|Oakland|CA|OKLD MN-PD|722
512|Austin|TX|AUSTIN|558
513|Cincinnati|OH|CINCINNATI|922
515|Des Moines|IA|DES MOINES|632
562|Long Beach|CA|LONG BEACH|730
601|Jackson|MS|JACKSON|482
602|Phoenix|AZ|PHOENIX|666
603|Manchester|NH|MANCHESTER|122
605|Sioux Falls|SD|SIOUXFALLS|640
612|Minneapolis|MN|TWINCITIES|628
614|Columbus|OH|COLUMBUS|324
615|Nashville|TN|NASHVILLE|470
617|Boston|MA|BOSTON|128
619|San Diego|CA|SAN DIEGO|732
646|New York|NY|NWYRCYZN01|132
651|St. Paul|MN|TWINCITIES|628
701|Fargo|ND|FARGO|636
702|Las Vegas|NV|LAS VEGAS|721
703|Arlington|VA|WSHNGTNZN3|236
704|Charlotte|NC|CHARLOTTE|422
713|Houston|TX|HOUSTON|560
716|Buffalo|NY|BUFFALO|140
720|Denver|CO|DENVER|656
737|Austin|TX|AUSTIN|558
775|Reno|NV|RENO|720
801|Salt Lake City|UT|SALT LAKE|660
802|Burlington|VT|BURLINGTON|124
803|Columbia|SC|COLUMBIA|434
804|Richmond|VA|RICHMOND|248
808|Honolulu|HI|OAHU|834
813|Tampa|FL|TAMPACEN|952
816|Kansas City|MO|KANSASCITY|524
817|Fort Worth|TX|FORT WORTH|552
901|Memphis|TN|MEMPHIS|468
904|Jacksonville|FL|JACKSONVL|452
907|Anchorage|AK|ANCHORAGE|832
915|El Paso|TX|EL PASO|540
916|Sacramento|CA|SCRM MAIN|726
919|Raleigh|NC|RALEIGH|426
973|Newark|NJ|NEWARK|224
`;

export const areas: readonly Area[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', city = '', region = '', rateCenter = '', lata = ''] = line.split('|');
    return { code, city, region, rateCenter, lata };
  });

export const tollFreeCodes = ['800', '833', '844', '855', '866', '877', '888'] as const;
