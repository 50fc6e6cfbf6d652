// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const compat_phoneNumbers_listAvailableCountries_result = validate10;
const schema11 = {"type":"object","required":["uri","countries"],"properties":{"uri":{"type":"string"},"countries":{"type":"array","items":{"type":"object","required":["country_code","country","uri","beta","subresource_uris"],"properties":{"country_code":{"type":"string"},"country":{"type":"string"},"uri":{"type":"string"},"beta":{"type":"boolean"},"subresource_uris":{"type":"object","required":["local","toll_free"],"properties":{"local":{"type":"string"},"toll_free":{"type":"string"}}}}}}},"$id":"schema:compat_phoneNumbers_listAvailableCountries_result"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_phoneNumbers_listAvailableCountries_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uri === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.countries === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "countries"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err2 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.country_code === undefined){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/required",keyword:"required",params:{missingProperty: "country_code"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.country === undefined){
const err4 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/required",keyword:"required",params:{missingProperty: "country"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.uri === undefined){
const err5 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.beta === undefined){
const err6 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/required",keyword:"required",params:{missingProperty: "beta"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.subresource_uris === undefined){
const err7 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/required",keyword:"required",params:{missingProperty: "subresource_uris"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.country_code !== undefined){
if(typeof data2.country_code !== "string"){
const err8 = {instancePath:instancePath+"/countries/" + i0+"/country_code",schemaPath:"#/properties/countries/items/properties/country_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.country !== undefined){
if(typeof data2.country !== "string"){
const err9 = {instancePath:instancePath+"/countries/" + i0+"/country",schemaPath:"#/properties/countries/items/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.uri !== undefined){
if(typeof data2.uri !== "string"){
const err10 = {instancePath:instancePath+"/countries/" + i0+"/uri",schemaPath:"#/properties/countries/items/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.beta !== undefined){
if(typeof data2.beta !== "boolean"){
const err11 = {instancePath:instancePath+"/countries/" + i0+"/beta",schemaPath:"#/properties/countries/items/properties/beta/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.subresource_uris !== undefined){
let data7 = data2.subresource_uris;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.local === undefined){
const err12 = {instancePath:instancePath+"/countries/" + i0+"/subresource_uris",schemaPath:"#/properties/countries/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "local"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7.toll_free === undefined){
const err13 = {instancePath:instancePath+"/countries/" + i0+"/subresource_uris",schemaPath:"#/properties/countries/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "toll_free"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7.local !== undefined){
if(typeof data7.local !== "string"){
const err14 = {instancePath:instancePath+"/countries/" + i0+"/subresource_uris/local",schemaPath:"#/properties/countries/items/properties/subresource_uris/properties/local/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.toll_free !== undefined){
if(typeof data7.toll_free !== "string"){
const err15 = {instancePath:instancePath+"/countries/" + i0+"/subresource_uris/toll_free",schemaPath:"#/properties/countries/items/properties/subresource_uris/properties/toll_free/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/countries/" + i0+"/subresource_uris",schemaPath:"#/properties/countries/items/properties/subresource_uris/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const compat_phoneNumbers_getAvailableCountry_result = validate11;
const schema12 = {"type":"object","required":["country_code","country","uri","beta","subresource_uris"],"properties":{"country_code":{"type":"string"},"country":{"type":"string"},"uri":{"type":"string"},"beta":{"type":"boolean"},"subresource_uris":{"type":"object","required":["local","toll_free"],"properties":{"local":{"type":"string"},"toll_free":{"type":"string"}}}},"$id":"schema:compat_phoneNumbers_getAvailableCountry_result"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_phoneNumbers_getAvailableCountry_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country_code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country_code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.country === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.uri === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.beta === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "beta"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.subresource_uris === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subresource_uris"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.country_code !== undefined){
if(typeof data.country_code !== "string"){
const err5 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err6 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err7 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.beta !== undefined){
if(typeof data.beta !== "boolean"){
const err8 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.subresource_uris !== undefined){
let data4 = data.subresource_uris;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.local === undefined){
const err9 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "local"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.toll_free === undefined){
const err10 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "toll_free"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.local !== undefined){
if(typeof data4.local !== "string"){
const err11 = {instancePath:instancePath+"/subresource_uris/local",schemaPath:"#/properties/subresource_uris/properties/local/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.toll_free !== undefined){
if(typeof data4.toll_free !== "string"){
const err12 = {instancePath:instancePath+"/subresource_uris/toll_free",schemaPath:"#/properties/subresource_uris/properties/toll_free/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const compat_phoneNumbers_searchLocal_query = validate12;
const schema13 = {"type":"object","properties":{"AreaCode":{"type":"string"},"Beta":{"type":"boolean"},"Contains":{"type":"string"},"ExcludeAllAddressRequired":{"type":"boolean"},"ExcludeForeignAddressRequired":{"type":"boolean"},"ExcludeLocalAddressRequired":{"type":"boolean"},"FaxEnabled":{"type":"boolean"},"InLocality":{"type":"string"},"InRegion":{"type":"string"},"MmsEnabled":{"type":"boolean"},"SmsEnabled":{"type":"boolean"},"VoiceEnabled":{"type":"boolean"}},"additionalProperties":false,"$id":"schema:compat_phoneNumbers_searchLocal_query"};
const func2 = Object.prototype.hasOwnProperty;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_phoneNumbers_searchLocal_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.AreaCode !== undefined){
if(typeof data.AreaCode !== "string"){
const err1 = {instancePath:instancePath+"/AreaCode",schemaPath:"#/properties/AreaCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Beta !== undefined){
if(typeof data.Beta !== "boolean"){
const err2 = {instancePath:instancePath+"/Beta",schemaPath:"#/properties/Beta/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Contains !== undefined){
if(typeof data.Contains !== "string"){
const err3 = {instancePath:instancePath+"/Contains",schemaPath:"#/properties/Contains/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ExcludeAllAddressRequired !== undefined){
if(typeof data.ExcludeAllAddressRequired !== "boolean"){
const err4 = {instancePath:instancePath+"/ExcludeAllAddressRequired",schemaPath:"#/properties/ExcludeAllAddressRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ExcludeForeignAddressRequired !== undefined){
if(typeof data.ExcludeForeignAddressRequired !== "boolean"){
const err5 = {instancePath:instancePath+"/ExcludeForeignAddressRequired",schemaPath:"#/properties/ExcludeForeignAddressRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ExcludeLocalAddressRequired !== undefined){
if(typeof data.ExcludeLocalAddressRequired !== "boolean"){
const err6 = {instancePath:instancePath+"/ExcludeLocalAddressRequired",schemaPath:"#/properties/ExcludeLocalAddressRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.FaxEnabled !== undefined){
if(typeof data.FaxEnabled !== "boolean"){
const err7 = {instancePath:instancePath+"/FaxEnabled",schemaPath:"#/properties/FaxEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.InLocality !== undefined){
if(typeof data.InLocality !== "string"){
const err8 = {instancePath:instancePath+"/InLocality",schemaPath:"#/properties/InLocality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.InRegion !== undefined){
if(typeof data.InRegion !== "string"){
const err9 = {instancePath:instancePath+"/InRegion",schemaPath:"#/properties/InRegion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.MmsEnabled !== undefined){
if(typeof data.MmsEnabled !== "boolean"){
const err10 = {instancePath:instancePath+"/MmsEnabled",schemaPath:"#/properties/MmsEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.SmsEnabled !== undefined){
if(typeof data.SmsEnabled !== "boolean"){
const err11 = {instancePath:instancePath+"/SmsEnabled",schemaPath:"#/properties/SmsEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.VoiceEnabled !== undefined){
if(typeof data.VoiceEnabled !== "boolean"){
const err12 = {instancePath:instancePath+"/VoiceEnabled",schemaPath:"#/properties/VoiceEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const compat_phoneNumbers_searchLocal_result = validate13;
const schema14 = {"type":"object","required":["uri","available_phone_numbers"],"properties":{"uri":{"type":"string"},"available_phone_numbers":{"type":"array","items":{"type":"object","required":["friendly_name","phone_number","lata","locality","rate_center","latitude","longitude","region","postal_code","iso_country","capabilities","beta"],"properties":{"friendly_name":{"type":"string"},"phone_number":{"type":"string"},"lata":{"anyOf":[{"type":"string"},{"type":"null"}]},"locality":{"anyOf":[{"type":"string"},{"type":"null"}]},"rate_center":{"anyOf":[{"type":"string"},{"type":"null"}]},"latitude":{"anyOf":[{"type":"string"},{"type":"null"}]},"longitude":{"anyOf":[{"type":"string"},{"type":"null"}]},"region":{"anyOf":[{"type":"string"},{"type":"null"}]},"postal_code":{"anyOf":[{"type":"string"},{"type":"null"}]},"iso_country":{"type":"string"},"capabilities":{"type":"object","required":["voice","SMS","MMS"],"properties":{"voice":{"type":"boolean"},"SMS":{"type":"boolean"},"MMS":{"type":"boolean"}}},"beta":{"type":"boolean"}}}}},"$id":"schema:compat_phoneNumbers_searchLocal_result"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_phoneNumbers_searchLocal_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uri === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.available_phone_numbers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "available_phone_numbers"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err2 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.available_phone_numbers !== undefined){
let data1 = data.available_phone_numbers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.friendly_name === undefined){
const err3 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/required",keyword:"required",params:{missingProperty: "friendly_name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.phone_number === undefined){
const err4 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/required",keyword:"required",params:{missingProperty: "phone_number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.lata === undefined){
const err5 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/required",keyword:"required",params:{missingProperty: "lata"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.locality === undefined){
const err6 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/required",keyword:"required",params:{missingProperty: "locality"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.rate_center === undefined){
const err7 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/required",keyword:"required",params:{missingProperty: "rate_center"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.latitude === undefined){
const err8 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/required",keyword:"required",params:{missingProperty: "latitude"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.longitude === undefined){
const err9 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/required",keyword:"required",params:{missingProperty: "longitude"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.region === undefined){
const err10 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.postal_code === undefined){
const err11 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/required",keyword:"required",params:{missingProperty: "postal_code"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.iso_country === undefined){
const err12 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/required",keyword:"required",params:{missingProperty: "iso_country"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.capabilities === undefined){
const err13 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/required",keyword:"required",params:{missingProperty: "capabilities"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.beta === undefined){
const err14 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/required",keyword:"required",params:{missingProperty: "beta"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.friendly_name !== undefined){
if(typeof data2.friendly_name !== "string"){
const err15 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/friendly_name",schemaPath:"#/properties/available_phone_numbers/items/properties/friendly_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.phone_number !== undefined){
if(typeof data2.phone_number !== "string"){
const err16 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/phone_number",schemaPath:"#/properties/available_phone_numbers/items/properties/phone_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.lata !== undefined){
let data5 = data2.lata;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/lata",schemaPath:"#/properties/available_phone_numbers/items/properties/lata/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs15 = errors;
if(data5 !== null){
const err18 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/lata",schemaPath:"#/properties/available_phone_numbers/items/properties/lata/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err19 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/lata",schemaPath:"#/properties/available_phone_numbers/items/properties/lata/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data2.locality !== undefined){
let data6 = data2.locality;
const _errs18 = errors;
let valid5 = false;
const _errs19 = errors;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/locality",schemaPath:"#/properties/available_phone_numbers/items/properties/locality/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs21 = errors;
if(data6 !== null){
const err21 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/locality",schemaPath:"#/properties/available_phone_numbers/items/properties/locality/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err22 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/locality",schemaPath:"#/properties/available_phone_numbers/items/properties/locality/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data2.rate_center !== undefined){
let data7 = data2.rate_center;
const _errs24 = errors;
let valid6 = false;
const _errs25 = errors;
if(typeof data7 !== "string"){
const err23 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/rate_center",schemaPath:"#/properties/available_phone_numbers/items/properties/rate_center/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs27 = errors;
if(data7 !== null){
const err24 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/rate_center",schemaPath:"#/properties/available_phone_numbers/items/properties/rate_center/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err25 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/rate_center",schemaPath:"#/properties/available_phone_numbers/items/properties/rate_center/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data2.latitude !== undefined){
let data8 = data2.latitude;
const _errs30 = errors;
let valid7 = false;
const _errs31 = errors;
if(typeof data8 !== "string"){
const err26 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/latitude",schemaPath:"#/properties/available_phone_numbers/items/properties/latitude/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs33 = errors;
if(data8 !== null){
const err27 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/latitude",schemaPath:"#/properties/available_phone_numbers/items/properties/latitude/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid3 = _errs33 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err28 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/latitude",schemaPath:"#/properties/available_phone_numbers/items/properties/latitude/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data2.longitude !== undefined){
let data9 = data2.longitude;
const _errs36 = errors;
let valid8 = false;
const _errs37 = errors;
if(typeof data9 !== "string"){
const err29 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/longitude",schemaPath:"#/properties/available_phone_numbers/items/properties/longitude/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid4 = _errs37 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs39 = errors;
if(data9 !== null){
const err30 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/longitude",schemaPath:"#/properties/available_phone_numbers/items/properties/longitude/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid4 = _errs39 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err31 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/longitude",schemaPath:"#/properties/available_phone_numbers/items/properties/longitude/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data2.region !== undefined){
let data10 = data2.region;
const _errs42 = errors;
let valid9 = false;
const _errs43 = errors;
if(typeof data10 !== "string"){
const err32 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/region",schemaPath:"#/properties/available_phone_numbers/items/properties/region/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid5 = _errs43 === errors;
valid9 = valid9 || _valid5;
if(!valid9){
const _errs45 = errors;
if(data10 !== null){
const err33 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/region",schemaPath:"#/properties/available_phone_numbers/items/properties/region/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid5 = _errs45 === errors;
valid9 = valid9 || _valid5;
}
if(!valid9){
const err34 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/region",schemaPath:"#/properties/available_phone_numbers/items/properties/region/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data2.postal_code !== undefined){
let data11 = data2.postal_code;
const _errs48 = errors;
let valid10 = false;
const _errs49 = errors;
if(typeof data11 !== "string"){
const err35 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/postal_code",schemaPath:"#/properties/available_phone_numbers/items/properties/postal_code/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid6 = _errs49 === errors;
valid10 = valid10 || _valid6;
if(!valid10){
const _errs51 = errors;
if(data11 !== null){
const err36 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/postal_code",schemaPath:"#/properties/available_phone_numbers/items/properties/postal_code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid6 = _errs51 === errors;
valid10 = valid10 || _valid6;
}
if(!valid10){
const err37 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/postal_code",schemaPath:"#/properties/available_phone_numbers/items/properties/postal_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data2.iso_country !== undefined){
if(typeof data2.iso_country !== "string"){
const err38 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/iso_country",schemaPath:"#/properties/available_phone_numbers/items/properties/iso_country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data2.capabilities !== undefined){
let data13 = data2.capabilities;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.voice === undefined){
const err39 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/capabilities",schemaPath:"#/properties/available_phone_numbers/items/properties/capabilities/required",keyword:"required",params:{missingProperty: "voice"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data13.SMS === undefined){
const err40 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/capabilities",schemaPath:"#/properties/available_phone_numbers/items/properties/capabilities/required",keyword:"required",params:{missingProperty: "SMS"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13.MMS === undefined){
const err41 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/capabilities",schemaPath:"#/properties/available_phone_numbers/items/properties/capabilities/required",keyword:"required",params:{missingProperty: "MMS"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13.voice !== undefined){
if(typeof data13.voice !== "boolean"){
const err42 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/capabilities/voice",schemaPath:"#/properties/available_phone_numbers/items/properties/capabilities/properties/voice/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.SMS !== undefined){
if(typeof data13.SMS !== "boolean"){
const err43 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/capabilities/SMS",schemaPath:"#/properties/available_phone_numbers/items/properties/capabilities/properties/SMS/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.MMS !== undefined){
if(typeof data13.MMS !== "boolean"){
const err44 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/capabilities/MMS",schemaPath:"#/properties/available_phone_numbers/items/properties/capabilities/properties/MMS/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/capabilities",schemaPath:"#/properties/available_phone_numbers/items/properties/capabilities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.beta !== undefined){
if(typeof data2.beta !== "boolean"){
const err46 = {instancePath:instancePath+"/available_phone_numbers/" + i0+"/beta",schemaPath:"#/properties/available_phone_numbers/items/properties/beta/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/available_phone_numbers/" + i0,schemaPath:"#/properties/available_phone_numbers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/available_phone_numbers",schemaPath:"#/properties/available_phone_numbers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const compat_phoneNumbers_importNumber_body = validate14;
const schema15 = {"type":"object","required":["number","number_type"],"properties":{"number":{"type":"string","pattern":"^\\+[0-9]{5,30}$","minLength":6,"maxLength":31},"number_type":{"type":"string","enum":["longcode","tollfree"]},"capabilities":{"type":"array","items":{"type":"string","enum":["sms","voice","fax","mms"]},"minItems":1}},"additionalProperties":false,"$id":"schema:compat_phoneNumbers_importNumber_body"};
const pattern0 = new RegExp("^\\+[0-9]{5,30}$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_phoneNumbers_importNumber_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number_type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "number") || (key0 === "number_type")) || (key0 === "capabilities"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(data0.length > 31){
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 31}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 6){
const err4 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "^\\+[0-9]{5,30}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.number_type !== undefined){
let data1 = data.number_type;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/number_type",schemaPath:"#/properties/number_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data1 === "longcode") || (data1 === "tollfree"))){
const err8 = {instancePath:instancePath+"/number_type",schemaPath:"#/properties/number_type/enum",keyword:"enum",params:{allowedValues: schema15.properties.number_type.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.capabilities !== undefined){
let data2 = data.capabilities;
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/capabilities/" + i0,schemaPath:"#/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data3 === "sms") || (data3 === "voice")) || (data3 === "fax")) || (data3 === "mms"))){
const err11 = {instancePath:instancePath+"/capabilities/" + i0,schemaPath:"#/properties/capabilities/items/enum",keyword:"enum",params:{allowedValues: schema15.properties.capabilities.items.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const compat_phoneNumbers_importNumber_result = validate15;
const schema16 = {"type":"object","required":["sid","account_sid","api_version","date_created","date_updated","account_id","address_requirements","address_sid","beta","capabilities","country_code","emergency_address_sid","emergency_status","friendly_name","identity_sid","origin","phone_number","sms_application_sid","sms_fallback_method","sms_fallback_url","sms_method","sms_url","status_callback","status_callback_method","trunk_sid","uri","voice_application_sid","voice_caller_id_lookup","voice_fallback_method","voice_fallback_url","voice_method","voice_url"],"properties":{"sid":{"type":"string"},"account_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"api_version":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"account_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"address_requirements":{"type":"string"},"address_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"beta":{"type":"boolean"},"capabilities":{"type":"object","required":["voice","sms","mms","fax"],"properties":{"voice":{"type":"boolean"},"sms":{"type":"boolean"},"mms":{"type":"boolean"},"fax":{"type":"boolean"}}},"country_code":{"type":"string"},"emergency_address_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"emergency_status":{"type":"string"},"friendly_name":{"type":"string"},"identity_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"origin":{"type":"string"},"phone_number":{"type":"string"},"sms_application_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_fallback_method":{"type":"string"},"sms_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_method":{"type":"string"},"sms_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string"},"trunk_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"uri":{"type":"string"},"voice_application_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_caller_id_lookup":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"voice_fallback_method":{"type":"string"},"voice_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_method":{"type":"string"},"voice_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"verification_status":{"type":"string"}},"$id":"schema:compat_phoneNumbers_importNumber_result"};
const pattern1 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_phoneNumbers_importNumber_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sid"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account_sid === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account_sid"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.api_version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "api_version"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date_created === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date_created"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.date_updated === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date_updated"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.account_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account_id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.address_requirements === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address_requirements"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.address_sid === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address_sid"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.beta === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "beta"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.capabilities === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capabilities"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.country_code === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country_code"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.emergency_address_sid === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emergency_address_sid"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.emergency_status === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emergency_status"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.friendly_name === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "friendly_name"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.identity_sid === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity_sid"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.origin === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "origin"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.phone_number === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone_number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.sms_application_sid === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sms_application_sid"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.sms_fallback_method === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sms_fallback_method"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.sms_fallback_url === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sms_fallback_url"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.sms_method === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sms_method"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.sms_url === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sms_url"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.status_callback === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status_callback"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.status_callback_method === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.trunk_sid === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trunk_sid"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.uri === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.voice_application_sid === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_application_sid"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.voice_caller_id_lookup === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_caller_id_lookup"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.voice_fallback_method === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_fallback_method"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.voice_fallback_url === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_fallback_url"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.voice_method === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_method"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.voice_url === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_url"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.sid !== undefined){
if(typeof data.sid !== "string"){
const err32 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.account_sid !== undefined){
let data1 = data.account_sid;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err33 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.api_version !== undefined){
if(typeof data.api_version !== "string"){
const err35 = {instancePath:instancePath+"/api_version",schemaPath:"#/properties/api_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.date_created !== undefined){
if(typeof data.date_created !== "string"){
const err36 = {instancePath:instancePath+"/date_created",schemaPath:"#/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.date_updated !== undefined){
if(typeof data.date_updated !== "string"){
const err37 = {instancePath:instancePath+"/date_updated",schemaPath:"#/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.account_id !== undefined){
let data5 = data.account_id;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err38 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.address_requirements !== undefined){
if(typeof data.address_requirements !== "string"){
const err40 = {instancePath:instancePath+"/address_requirements",schemaPath:"#/properties/address_requirements/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.address_sid !== undefined){
let data7 = data.address_sid;
const _errs16 = errors;
let valid1 = false;
const _errs17 = errors;
if(typeof data7 !== "string"){
const err41 = {instancePath:instancePath+"/address_sid",schemaPath:"#/properties/address_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data7 !== null){
const err42 = {instancePath:instancePath+"/address_sid",schemaPath:"#/properties/address_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err43 = {instancePath:instancePath+"/address_sid",schemaPath:"#/properties/address_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.beta !== undefined){
if(typeof data.beta !== "boolean"){
const err44 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.capabilities !== undefined){
let data9 = data.capabilities;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.voice === undefined){
const err45 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "voice"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data9.sms === undefined){
const err46 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "sms"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data9.mms === undefined){
const err47 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "mms"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data9.fax === undefined){
const err48 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "fax"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data9.voice !== undefined){
if(typeof data9.voice !== "boolean"){
const err49 = {instancePath:instancePath+"/capabilities/voice",schemaPath:"#/properties/capabilities/properties/voice/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data9.sms !== undefined){
if(typeof data9.sms !== "boolean"){
const err50 = {instancePath:instancePath+"/capabilities/sms",schemaPath:"#/properties/capabilities/properties/sms/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data9.mms !== undefined){
if(typeof data9.mms !== "boolean"){
const err51 = {instancePath:instancePath+"/capabilities/mms",schemaPath:"#/properties/capabilities/properties/mms/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data9.fax !== undefined){
if(typeof data9.fax !== "boolean"){
const err52 = {instancePath:instancePath+"/capabilities/fax",schemaPath:"#/properties/capabilities/properties/fax/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.country_code !== undefined){
if(typeof data.country_code !== "string"){
const err54 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.emergency_address_sid !== undefined){
let data15 = data.emergency_address_sid;
const _errs36 = errors;
let valid3 = false;
const _errs37 = errors;
if(typeof data15 !== "string"){
const err55 = {instancePath:instancePath+"/emergency_address_sid",schemaPath:"#/properties/emergency_address_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs39 = errors;
if(data15 !== null){
const err56 = {instancePath:instancePath+"/emergency_address_sid",schemaPath:"#/properties/emergency_address_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err57 = {instancePath:instancePath+"/emergency_address_sid",schemaPath:"#/properties/emergency_address_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data.emergency_status !== undefined){
if(typeof data.emergency_status !== "string"){
const err58 = {instancePath:instancePath+"/emergency_status",schemaPath:"#/properties/emergency_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.friendly_name !== undefined){
if(typeof data.friendly_name !== "string"){
const err59 = {instancePath:instancePath+"/friendly_name",schemaPath:"#/properties/friendly_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.identity_sid !== undefined){
let data18 = data.identity_sid;
const _errs46 = errors;
let valid4 = false;
const _errs47 = errors;
if(typeof data18 !== "string"){
const err60 = {instancePath:instancePath+"/identity_sid",schemaPath:"#/properties/identity_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs49 = errors;
if(data18 !== null){
const err61 = {instancePath:instancePath+"/identity_sid",schemaPath:"#/properties/identity_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid2 = _errs49 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err62 = {instancePath:instancePath+"/identity_sid",schemaPath:"#/properties/identity_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data.origin !== undefined){
if(typeof data.origin !== "string"){
const err63 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.phone_number !== undefined){
if(typeof data.phone_number !== "string"){
const err64 = {instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.sms_application_sid !== undefined){
let data21 = data.sms_application_sid;
const _errs56 = errors;
let valid5 = false;
const _errs57 = errors;
if(typeof data21 !== "string"){
const err65 = {instancePath:instancePath+"/sms_application_sid",schemaPath:"#/properties/sms_application_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid3 = _errs57 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const _errs59 = errors;
if(data21 !== null){
const err66 = {instancePath:instancePath+"/sms_application_sid",schemaPath:"#/properties/sms_application_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid3 = _errs59 === errors;
valid5 = valid5 || _valid3;
}
if(!valid5){
const err67 = {instancePath:instancePath+"/sms_application_sid",schemaPath:"#/properties/sms_application_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data.sms_fallback_method !== undefined){
if(typeof data.sms_fallback_method !== "string"){
const err68 = {instancePath:instancePath+"/sms_fallback_method",schemaPath:"#/properties/sms_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.sms_fallback_url !== undefined){
let data23 = data.sms_fallback_url;
const _errs64 = errors;
let valid6 = false;
const _errs65 = errors;
if(typeof data23 !== "string"){
const err69 = {instancePath:instancePath+"/sms_fallback_url",schemaPath:"#/properties/sms_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid4 = _errs65 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs67 = errors;
if(data23 !== null){
const err70 = {instancePath:instancePath+"/sms_fallback_url",schemaPath:"#/properties/sms_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid4 = _errs67 === errors;
valid6 = valid6 || _valid4;
}
if(!valid6){
const err71 = {instancePath:instancePath+"/sms_fallback_url",schemaPath:"#/properties/sms_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data.sms_method !== undefined){
if(typeof data.sms_method !== "string"){
const err72 = {instancePath:instancePath+"/sms_method",schemaPath:"#/properties/sms_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.sms_url !== undefined){
let data25 = data.sms_url;
const _errs72 = errors;
let valid7 = false;
const _errs73 = errors;
if(typeof data25 !== "string"){
const err73 = {instancePath:instancePath+"/sms_url",schemaPath:"#/properties/sms_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid5 = _errs73 === errors;
valid7 = valid7 || _valid5;
if(!valid7){
const _errs75 = errors;
if(data25 !== null){
const err74 = {instancePath:instancePath+"/sms_url",schemaPath:"#/properties/sms_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid5 = _errs75 === errors;
valid7 = valid7 || _valid5;
}
if(!valid7){
const err75 = {instancePath:instancePath+"/sms_url",schemaPath:"#/properties/sms_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
if(data.status_callback !== undefined){
let data26 = data.status_callback;
const _errs78 = errors;
let valid8 = false;
const _errs79 = errors;
if(typeof data26 !== "string"){
const err76 = {instancePath:instancePath+"/status_callback",schemaPath:"#/properties/status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid6 = _errs79 === errors;
valid8 = valid8 || _valid6;
if(!valid8){
const _errs81 = errors;
if(data26 !== null){
const err77 = {instancePath:instancePath+"/status_callback",schemaPath:"#/properties/status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid6 = _errs81 === errors;
valid8 = valid8 || _valid6;
}
if(!valid8){
const err78 = {instancePath:instancePath+"/status_callback",schemaPath:"#/properties/status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
if(data.status_callback_method !== undefined){
if(typeof data.status_callback_method !== "string"){
const err79 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.trunk_sid !== undefined){
let data28 = data.trunk_sid;
const _errs86 = errors;
let valid9 = false;
const _errs87 = errors;
if(typeof data28 !== "string"){
const err80 = {instancePath:instancePath+"/trunk_sid",schemaPath:"#/properties/trunk_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid7 = _errs87 === errors;
valid9 = valid9 || _valid7;
if(!valid9){
const _errs89 = errors;
if(data28 !== null){
const err81 = {instancePath:instancePath+"/trunk_sid",schemaPath:"#/properties/trunk_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid7 = _errs89 === errors;
valid9 = valid9 || _valid7;
}
if(!valid9){
const err82 = {instancePath:instancePath+"/trunk_sid",schemaPath:"#/properties/trunk_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err83 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.voice_application_sid !== undefined){
let data30 = data.voice_application_sid;
const _errs94 = errors;
let valid10 = false;
const _errs95 = errors;
if(typeof data30 !== "string"){
const err84 = {instancePath:instancePath+"/voice_application_sid",schemaPath:"#/properties/voice_application_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid8 = _errs95 === errors;
valid10 = valid10 || _valid8;
if(!valid10){
const _errs97 = errors;
if(data30 !== null){
const err85 = {instancePath:instancePath+"/voice_application_sid",schemaPath:"#/properties/voice_application_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid8 = _errs97 === errors;
valid10 = valid10 || _valid8;
}
if(!valid10){
const err86 = {instancePath:instancePath+"/voice_application_sid",schemaPath:"#/properties/voice_application_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
if(data.voice_caller_id_lookup !== undefined){
let data31 = data.voice_caller_id_lookup;
const _errs100 = errors;
let valid11 = false;
const _errs101 = errors;
if(typeof data31 !== "boolean"){
const err87 = {instancePath:instancePath+"/voice_caller_id_lookup",schemaPath:"#/properties/voice_caller_id_lookup/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid9 = _errs101 === errors;
valid11 = valid11 || _valid9;
if(!valid11){
const _errs103 = errors;
if(data31 !== null){
const err88 = {instancePath:instancePath+"/voice_caller_id_lookup",schemaPath:"#/properties/voice_caller_id_lookup/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid9 = _errs103 === errors;
valid11 = valid11 || _valid9;
}
if(!valid11){
const err89 = {instancePath:instancePath+"/voice_caller_id_lookup",schemaPath:"#/properties/voice_caller_id_lookup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
}
if(data.voice_fallback_method !== undefined){
if(typeof data.voice_fallback_method !== "string"){
const err90 = {instancePath:instancePath+"/voice_fallback_method",schemaPath:"#/properties/voice_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.voice_fallback_url !== undefined){
let data33 = data.voice_fallback_url;
const _errs108 = errors;
let valid12 = false;
const _errs109 = errors;
if(typeof data33 !== "string"){
const err91 = {instancePath:instancePath+"/voice_fallback_url",schemaPath:"#/properties/voice_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid10 = _errs109 === errors;
valid12 = valid12 || _valid10;
if(!valid12){
const _errs111 = errors;
if(data33 !== null){
const err92 = {instancePath:instancePath+"/voice_fallback_url",schemaPath:"#/properties/voice_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid10 = _errs111 === errors;
valid12 = valid12 || _valid10;
}
if(!valid12){
const err93 = {instancePath:instancePath+"/voice_fallback_url",schemaPath:"#/properties/voice_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
if(data.voice_method !== undefined){
if(typeof data.voice_method !== "string"){
const err94 = {instancePath:instancePath+"/voice_method",schemaPath:"#/properties/voice_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.voice_url !== undefined){
let data35 = data.voice_url;
const _errs116 = errors;
let valid13 = false;
const _errs117 = errors;
if(typeof data35 !== "string"){
const err95 = {instancePath:instancePath+"/voice_url",schemaPath:"#/properties/voice_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid11 = _errs117 === errors;
valid13 = valid13 || _valid11;
if(!valid13){
const _errs119 = errors;
if(data35 !== null){
const err96 = {instancePath:instancePath+"/voice_url",schemaPath:"#/properties/voice_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid11 = _errs119 === errors;
valid13 = valid13 || _valid11;
}
if(!valid13){
const err97 = {instancePath:instancePath+"/voice_url",schemaPath:"#/properties/voice_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
}
}
if(data.verification_status !== undefined){
if(typeof data.verification_status !== "string"){
const err98 = {instancePath:instancePath+"/verification_status",schemaPath:"#/properties/verification_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const compat_phoneNumbers_list_query = validate16;
const schema17 = {"type":"object","properties":{"PhoneNumber":{"type":"string"},"FriendlyName":{"type":"string"},"Page":{"type":"integer","minimum":0},"PageSize":{"type":"integer","minimum":1,"maximum":1000},"PageToken":{"type":"string"}},"additionalProperties":false,"$id":"schema:compat_phoneNumbers_list_query"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_phoneNumbers_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "PhoneNumber") || (key0 === "FriendlyName")) || (key0 === "Page")) || (key0 === "PageSize")) || (key0 === "PageToken"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.PhoneNumber !== undefined){
if(typeof data.PhoneNumber !== "string"){
const err1 = {instancePath:instancePath+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.FriendlyName !== undefined){
if(typeof data.FriendlyName !== "string"){
const err2 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Page !== undefined){
let data2 = data.Page;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data3 = data.PageSize;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err5 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 1000 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.PageToken !== undefined){
if(typeof data.PageToken !== "string"){
const err8 = {instancePath:instancePath+"/PageToken",schemaPath:"#/properties/PageToken/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const compat_phoneNumbers_list_result = validate17;
const schema18 = {"type":"object","required":["uri","first_page_uri","next_page_uri","previous_page_uri","page","page_size","incoming_phone_numbers"],"properties":{"uri":{"type":"string"},"first_page_uri":{"type":"string"},"next_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"previous_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"page":{"type":"integer"},"page_size":{"type":"integer"},"incoming_phone_numbers":{"type":"array","items":{"type":"object","required":["sid","account_sid","api_version","date_created","date_updated","account_id","address_requirements","address_sid","beta","capabilities","country_code","emergency_address_sid","emergency_status","friendly_name","identity_sid","origin","phone_number","sms_application_sid","sms_fallback_method","sms_fallback_url","sms_method","sms_url","status_callback","status_callback_method","trunk_sid","uri","voice_application_sid","voice_caller_id_lookup","voice_fallback_method","voice_fallback_url","voice_method","voice_url"],"properties":{"sid":{"type":"string"},"account_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"api_version":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"account_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"address_requirements":{"type":"string"},"address_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"beta":{"type":"boolean"},"capabilities":{"type":"object","required":["voice","sms","mms","fax"],"properties":{"voice":{"type":"boolean"},"sms":{"type":"boolean"},"mms":{"type":"boolean"},"fax":{"type":"boolean"}}},"country_code":{"type":"string"},"emergency_address_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"emergency_status":{"type":"string"},"friendly_name":{"type":"string"},"identity_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"origin":{"type":"string"},"phone_number":{"type":"string"},"sms_application_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_fallback_method":{"type":"string"},"sms_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_method":{"type":"string"},"sms_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string"},"trunk_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"uri":{"type":"string"},"voice_application_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_caller_id_lookup":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"voice_fallback_method":{"type":"string"},"voice_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_method":{"type":"string"},"voice_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"verification_status":{"type":"string"}}}}},"$id":"schema:compat_phoneNumbers_list_result"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_phoneNumbers_list_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uri === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.first_page_uri === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first_page_uri"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.next_page_uri === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_page_uri"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.previous_page_uri === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previous_page_uri"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.page === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.page_size === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page_size"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.incoming_phone_numbers === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incoming_phone_numbers"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err7 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.first_page_uri !== undefined){
if(typeof data.first_page_uri !== "string"){
const err8 = {instancePath:instancePath+"/first_page_uri",schemaPath:"#/properties/first_page_uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.next_page_uri !== undefined){
let data2 = data.next_page_uri;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/next_page_uri",schemaPath:"#/properties/next_page_uri/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data2 !== null){
const err10 = {instancePath:instancePath+"/next_page_uri",schemaPath:"#/properties/next_page_uri/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err11 = {instancePath:instancePath+"/next_page_uri",schemaPath:"#/properties/next_page_uri/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.previous_page_uri !== undefined){
let data3 = data.previous_page_uri;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/previous_page_uri",schemaPath:"#/properties/previous_page_uri/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs15 = errors;
if(data3 !== null){
const err13 = {instancePath:instancePath+"/previous_page_uri",schemaPath:"#/properties/previous_page_uri/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err14 = {instancePath:instancePath+"/previous_page_uri",schemaPath:"#/properties/previous_page_uri/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.page !== undefined){
let data4 = data.page;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err15 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.page_size !== undefined){
let data5 = data.page_size;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.incoming_phone_numbers !== undefined){
let data6 = data.incoming_phone_numbers;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.sid === undefined){
const err17 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "sid"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.account_sid === undefined){
const err18 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "account_sid"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.api_version === undefined){
const err19 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "api_version"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.date_created === undefined){
const err20 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "date_created"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.date_updated === undefined){
const err21 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "date_updated"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.account_id === undefined){
const err22 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "account_id"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.address_requirements === undefined){
const err23 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "address_requirements"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.address_sid === undefined){
const err24 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "address_sid"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.beta === undefined){
const err25 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "beta"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.capabilities === undefined){
const err26 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "capabilities"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.country_code === undefined){
const err27 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "country_code"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.emergency_address_sid === undefined){
const err28 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "emergency_address_sid"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.emergency_status === undefined){
const err29 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "emergency_status"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7.friendly_name === undefined){
const err30 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "friendly_name"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7.identity_sid === undefined){
const err31 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "identity_sid"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.origin === undefined){
const err32 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "origin"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.phone_number === undefined){
const err33 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "phone_number"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.sms_application_sid === undefined){
const err34 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "sms_application_sid"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.sms_fallback_method === undefined){
const err35 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "sms_fallback_method"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data7.sms_fallback_url === undefined){
const err36 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "sms_fallback_url"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data7.sms_method === undefined){
const err37 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "sms_method"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data7.sms_url === undefined){
const err38 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "sms_url"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data7.status_callback === undefined){
const err39 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "status_callback"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data7.status_callback_method === undefined){
const err40 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data7.trunk_sid === undefined){
const err41 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "trunk_sid"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data7.uri === undefined){
const err42 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data7.voice_application_sid === undefined){
const err43 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "voice_application_sid"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data7.voice_caller_id_lookup === undefined){
const err44 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "voice_caller_id_lookup"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data7.voice_fallback_method === undefined){
const err45 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "voice_fallback_method"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data7.voice_fallback_url === undefined){
const err46 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "voice_fallback_url"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data7.voice_method === undefined){
const err47 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "voice_method"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data7.voice_url === undefined){
const err48 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/required",keyword:"required",params:{missingProperty: "voice_url"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data7.sid !== undefined){
if(typeof data7.sid !== "string"){
const err49 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data7.account_sid !== undefined){
let data9 = data7.account_sid;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err50 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/account_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/account_sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/account_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data7.api_version !== undefined){
if(typeof data7.api_version !== "string"){
const err52 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/api_version",schemaPath:"#/properties/incoming_phone_numbers/items/properties/api_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data7.date_created !== undefined){
if(typeof data7.date_created !== "string"){
const err53 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/date_created",schemaPath:"#/properties/incoming_phone_numbers/items/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data7.date_updated !== undefined){
if(typeof data7.date_updated !== "string"){
const err54 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/date_updated",schemaPath:"#/properties/incoming_phone_numbers/items/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data7.account_id !== undefined){
let data13 = data7.account_id;
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
const err55 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/account_id",schemaPath:"#/properties/incoming_phone_numbers/items/properties/account_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/account_id",schemaPath:"#/properties/incoming_phone_numbers/items/properties/account_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data7.address_requirements !== undefined){
if(typeof data7.address_requirements !== "string"){
const err57 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/address_requirements",schemaPath:"#/properties/incoming_phone_numbers/items/properties/address_requirements/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data7.address_sid !== undefined){
let data15 = data7.address_sid;
const _errs40 = errors;
let valid6 = false;
const _errs41 = errors;
if(typeof data15 !== "string"){
const err58 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/address_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/address_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs43 = errors;
if(data15 !== null){
const err59 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/address_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/address_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid2 = _errs43 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err60 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/address_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/address_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data7.beta !== undefined){
if(typeof data7.beta !== "boolean"){
const err61 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/beta",schemaPath:"#/properties/incoming_phone_numbers/items/properties/beta/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data7.capabilities !== undefined){
let data17 = data7.capabilities;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.voice === undefined){
const err62 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/capabilities",schemaPath:"#/properties/incoming_phone_numbers/items/properties/capabilities/required",keyword:"required",params:{missingProperty: "voice"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data17.sms === undefined){
const err63 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/capabilities",schemaPath:"#/properties/incoming_phone_numbers/items/properties/capabilities/required",keyword:"required",params:{missingProperty: "sms"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data17.mms === undefined){
const err64 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/capabilities",schemaPath:"#/properties/incoming_phone_numbers/items/properties/capabilities/required",keyword:"required",params:{missingProperty: "mms"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data17.fax === undefined){
const err65 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/capabilities",schemaPath:"#/properties/incoming_phone_numbers/items/properties/capabilities/required",keyword:"required",params:{missingProperty: "fax"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data17.voice !== undefined){
if(typeof data17.voice !== "boolean"){
const err66 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/capabilities/voice",schemaPath:"#/properties/incoming_phone_numbers/items/properties/capabilities/properties/voice/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data17.sms !== undefined){
if(typeof data17.sms !== "boolean"){
const err67 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/capabilities/sms",schemaPath:"#/properties/incoming_phone_numbers/items/properties/capabilities/properties/sms/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data17.mms !== undefined){
if(typeof data17.mms !== "boolean"){
const err68 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/capabilities/mms",schemaPath:"#/properties/incoming_phone_numbers/items/properties/capabilities/properties/mms/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data17.fax !== undefined){
if(typeof data17.fax !== "boolean"){
const err69 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/capabilities/fax",schemaPath:"#/properties/incoming_phone_numbers/items/properties/capabilities/properties/fax/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/capabilities",schemaPath:"#/properties/incoming_phone_numbers/items/properties/capabilities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data7.country_code !== undefined){
if(typeof data7.country_code !== "string"){
const err71 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/country_code",schemaPath:"#/properties/incoming_phone_numbers/items/properties/country_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data7.emergency_address_sid !== undefined){
let data23 = data7.emergency_address_sid;
const _errs60 = errors;
let valid8 = false;
const _errs61 = errors;
if(typeof data23 !== "string"){
const err72 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/emergency_address_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/emergency_address_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid3 = _errs61 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs63 = errors;
if(data23 !== null){
const err73 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/emergency_address_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/emergency_address_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid3 = _errs63 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
const err74 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/emergency_address_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/emergency_address_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data7.emergency_status !== undefined){
if(typeof data7.emergency_status !== "string"){
const err75 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/emergency_status",schemaPath:"#/properties/incoming_phone_numbers/items/properties/emergency_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data7.friendly_name !== undefined){
if(typeof data7.friendly_name !== "string"){
const err76 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/friendly_name",schemaPath:"#/properties/incoming_phone_numbers/items/properties/friendly_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data7.identity_sid !== undefined){
let data26 = data7.identity_sid;
const _errs70 = errors;
let valid9 = false;
const _errs71 = errors;
if(typeof data26 !== "string"){
const err77 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/identity_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/identity_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid4 = _errs71 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const _errs73 = errors;
if(data26 !== null){
const err78 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/identity_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/identity_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid4 = _errs73 === errors;
valid9 = valid9 || _valid4;
}
if(!valid9){
const err79 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/identity_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/identity_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data7.origin !== undefined){
if(typeof data7.origin !== "string"){
const err80 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/origin",schemaPath:"#/properties/incoming_phone_numbers/items/properties/origin/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data7.phone_number !== undefined){
if(typeof data7.phone_number !== "string"){
const err81 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/phone_number",schemaPath:"#/properties/incoming_phone_numbers/items/properties/phone_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data7.sms_application_sid !== undefined){
let data29 = data7.sms_application_sid;
const _errs80 = errors;
let valid10 = false;
const _errs81 = errors;
if(typeof data29 !== "string"){
const err82 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/sms_application_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/sms_application_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid5 = _errs81 === errors;
valid10 = valid10 || _valid5;
if(!valid10){
const _errs83 = errors;
if(data29 !== null){
const err83 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/sms_application_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/sms_application_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid5 = _errs83 === errors;
valid10 = valid10 || _valid5;
}
if(!valid10){
const err84 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/sms_application_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/sms_application_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data7.sms_fallback_method !== undefined){
if(typeof data7.sms_fallback_method !== "string"){
const err85 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/sms_fallback_method",schemaPath:"#/properties/incoming_phone_numbers/items/properties/sms_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data7.sms_fallback_url !== undefined){
let data31 = data7.sms_fallback_url;
const _errs88 = errors;
let valid11 = false;
const _errs89 = errors;
if(typeof data31 !== "string"){
const err86 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/sms_fallback_url",schemaPath:"#/properties/incoming_phone_numbers/items/properties/sms_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid6 = _errs89 === errors;
valid11 = valid11 || _valid6;
if(!valid11){
const _errs91 = errors;
if(data31 !== null){
const err87 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/sms_fallback_url",schemaPath:"#/properties/incoming_phone_numbers/items/properties/sms_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid6 = _errs91 === errors;
valid11 = valid11 || _valid6;
}
if(!valid11){
const err88 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/sms_fallback_url",schemaPath:"#/properties/incoming_phone_numbers/items/properties/sms_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
if(data7.sms_method !== undefined){
if(typeof data7.sms_method !== "string"){
const err89 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/sms_method",schemaPath:"#/properties/incoming_phone_numbers/items/properties/sms_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data7.sms_url !== undefined){
let data33 = data7.sms_url;
const _errs96 = errors;
let valid12 = false;
const _errs97 = errors;
if(typeof data33 !== "string"){
const err90 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/sms_url",schemaPath:"#/properties/incoming_phone_numbers/items/properties/sms_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid7 = _errs97 === errors;
valid12 = valid12 || _valid7;
if(!valid12){
const _errs99 = errors;
if(data33 !== null){
const err91 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/sms_url",schemaPath:"#/properties/incoming_phone_numbers/items/properties/sms_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid7 = _errs99 === errors;
valid12 = valid12 || _valid7;
}
if(!valid12){
const err92 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/sms_url",schemaPath:"#/properties/incoming_phone_numbers/items/properties/sms_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data7.status_callback !== undefined){
let data34 = data7.status_callback;
const _errs102 = errors;
let valid13 = false;
const _errs103 = errors;
if(typeof data34 !== "string"){
const err93 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/status_callback",schemaPath:"#/properties/incoming_phone_numbers/items/properties/status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid8 = _errs103 === errors;
valid13 = valid13 || _valid8;
if(!valid13){
const _errs105 = errors;
if(data34 !== null){
const err94 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/status_callback",schemaPath:"#/properties/incoming_phone_numbers/items/properties/status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid8 = _errs105 === errors;
valid13 = valid13 || _valid8;
}
if(!valid13){
const err95 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/status_callback",schemaPath:"#/properties/incoming_phone_numbers/items/properties/status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
if(data7.status_callback_method !== undefined){
if(typeof data7.status_callback_method !== "string"){
const err96 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/status_callback_method",schemaPath:"#/properties/incoming_phone_numbers/items/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data7.trunk_sid !== undefined){
let data36 = data7.trunk_sid;
const _errs110 = errors;
let valid14 = false;
const _errs111 = errors;
if(typeof data36 !== "string"){
const err97 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/trunk_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/trunk_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid9 = _errs111 === errors;
valid14 = valid14 || _valid9;
if(!valid14){
const _errs113 = errors;
if(data36 !== null){
const err98 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/trunk_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/trunk_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid9 = _errs113 === errors;
valid14 = valid14 || _valid9;
}
if(!valid14){
const err99 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/trunk_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/trunk_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
}
}
if(data7.uri !== undefined){
if(typeof data7.uri !== "string"){
const err100 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/uri",schemaPath:"#/properties/incoming_phone_numbers/items/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data7.voice_application_sid !== undefined){
let data38 = data7.voice_application_sid;
const _errs118 = errors;
let valid15 = false;
const _errs119 = errors;
if(typeof data38 !== "string"){
const err101 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_application_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_application_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid10 = _errs119 === errors;
valid15 = valid15 || _valid10;
if(!valid15){
const _errs121 = errors;
if(data38 !== null){
const err102 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_application_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_application_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid10 = _errs121 === errors;
valid15 = valid15 || _valid10;
}
if(!valid15){
const err103 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_application_sid",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_application_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
}
}
if(data7.voice_caller_id_lookup !== undefined){
let data39 = data7.voice_caller_id_lookup;
const _errs124 = errors;
let valid16 = false;
const _errs125 = errors;
if(typeof data39 !== "boolean"){
const err104 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_caller_id_lookup",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_caller_id_lookup/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid11 = _errs125 === errors;
valid16 = valid16 || _valid11;
if(!valid16){
const _errs127 = errors;
if(data39 !== null){
const err105 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_caller_id_lookup",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_caller_id_lookup/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid11 = _errs127 === errors;
valid16 = valid16 || _valid11;
}
if(!valid16){
const err106 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_caller_id_lookup",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_caller_id_lookup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
}
if(data7.voice_fallback_method !== undefined){
if(typeof data7.voice_fallback_method !== "string"){
const err107 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_fallback_method",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data7.voice_fallback_url !== undefined){
let data41 = data7.voice_fallback_url;
const _errs132 = errors;
let valid17 = false;
const _errs133 = errors;
if(typeof data41 !== "string"){
const err108 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_fallback_url",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid12 = _errs133 === errors;
valid17 = valid17 || _valid12;
if(!valid17){
const _errs135 = errors;
if(data41 !== null){
const err109 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_fallback_url",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid12 = _errs135 === errors;
valid17 = valid17 || _valid12;
}
if(!valid17){
const err110 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_fallback_url",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
}
}
if(data7.voice_method !== undefined){
if(typeof data7.voice_method !== "string"){
const err111 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_method",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data7.voice_url !== undefined){
let data43 = data7.voice_url;
const _errs140 = errors;
let valid18 = false;
const _errs141 = errors;
if(typeof data43 !== "string"){
const err112 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_url",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid13 = _errs141 === errors;
valid18 = valid18 || _valid13;
if(!valid18){
const _errs143 = errors;
if(data43 !== null){
const err113 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_url",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid13 = _errs143 === errors;
valid18 = valid18 || _valid13;
}
if(!valid18){
const err114 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/voice_url",schemaPath:"#/properties/incoming_phone_numbers/items/properties/voice_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
else {
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
}
}
if(data7.verification_status !== undefined){
if(typeof data7.verification_status !== "string"){
const err115 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0+"/verification_status",schemaPath:"#/properties/incoming_phone_numbers/items/properties/verification_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/incoming_phone_numbers/" + i0,schemaPath:"#/properties/incoming_phone_numbers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/incoming_phone_numbers",schemaPath:"#/properties/incoming_phone_numbers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const compat_phoneNumbers_purchase_body = validate18;
const schema19 = {"type":"object","required":["PhoneNumber"],"properties":{"PhoneNumber":{"type":"string","pattern":"^\\+[0-9]{5,17}$","minLength":6,"maxLength":18},"FriendlyName":{"type":"string"},"SmsApplicationSid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"SmsFallbackMethod":{"type":"string","enum":["GET","POST"]},"SmsFallbackUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"SmsMethod":{"type":"string","enum":["GET","POST"]},"SmsUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"StatusCallback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"StatusCallbackMethod":{"type":"string","enum":["GET","POST"]},"VoiceApplicationSid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"VoiceFallbackMethod":{"type":"string","enum":["GET","POST"]},"VoiceFallbackUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"VoiceMethod":{"type":"string","enum":["GET","POST"]},"VoiceReceiveMode":{"type":"string","enum":["voice","fax"]},"VoiceUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"additionalProperties":false,"$id":"schema:compat_phoneNumbers_purchase_body"};
const pattern5 = new RegExp("^\\+[0-9]{5,17}$", "u");
const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_phoneNumbers_purchase_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.PhoneNumber === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PhoneNumber"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.PhoneNumber !== undefined){
let data0 = data.PhoneNumber;
if(typeof data0 === "string"){
if(data0.length > 18){
const err2 = {instancePath:instancePath+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/maxLength",keyword:"maxLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 6){
const err3 = {instancePath:instancePath+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/minLength",keyword:"minLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/pattern",keyword:"pattern",params:{pattern: "^\\+[0-9]{5,17}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.FriendlyName !== undefined){
if(typeof data.FriendlyName !== "string"){
const err6 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.SmsApplicationSid !== undefined){
let data2 = data.SmsApplicationSid;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/SmsApplicationSid",schemaPath:"#/properties/SmsApplicationSid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/SmsApplicationSid",schemaPath:"#/properties/SmsApplicationSid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.SmsFallbackMethod !== undefined){
let data3 = data.SmsFallbackMethod;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/SmsFallbackMethod",schemaPath:"#/properties/SmsFallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data3 === "GET") || (data3 === "POST"))){
const err10 = {instancePath:instancePath+"/SmsFallbackMethod",schemaPath:"#/properties/SmsFallbackMethod/enum",keyword:"enum",params:{allowedValues: schema19.properties.SmsFallbackMethod.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.SmsFallbackUrl !== undefined){
let data4 = data.SmsFallbackUrl;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err11 = {instancePath:instancePath+"/SmsFallbackUrl",schemaPath:"#/properties/SmsFallbackUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/SmsFallbackUrl",schemaPath:"#/properties/SmsFallbackUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.SmsMethod !== undefined){
let data5 = data.SmsMethod;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/SmsMethod",schemaPath:"#/properties/SmsMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data5 === "GET") || (data5 === "POST"))){
const err14 = {instancePath:instancePath+"/SmsMethod",schemaPath:"#/properties/SmsMethod/enum",keyword:"enum",params:{allowedValues: schema19.properties.SmsMethod.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.SmsUrl !== undefined){
let data6 = data.SmsUrl;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err15 = {instancePath:instancePath+"/SmsUrl",schemaPath:"#/properties/SmsUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/SmsUrl",schemaPath:"#/properties/SmsUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.StatusCallback !== undefined){
let data7 = data.StatusCallback;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err17 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.StatusCallbackMethod !== undefined){
let data8 = data.StatusCallbackMethod;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data8 === "GET") || (data8 === "POST"))){
const err20 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema19.properties.StatusCallbackMethod.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.VoiceApplicationSid !== undefined){
let data9 = data.VoiceApplicationSid;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err21 = {instancePath:instancePath+"/VoiceApplicationSid",schemaPath:"#/properties/VoiceApplicationSid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/VoiceApplicationSid",schemaPath:"#/properties/VoiceApplicationSid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.VoiceFallbackMethod !== undefined){
let data10 = data.VoiceFallbackMethod;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/VoiceFallbackMethod",schemaPath:"#/properties/VoiceFallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((data10 === "GET") || (data10 === "POST"))){
const err24 = {instancePath:instancePath+"/VoiceFallbackMethod",schemaPath:"#/properties/VoiceFallbackMethod/enum",keyword:"enum",params:{allowedValues: schema19.properties.VoiceFallbackMethod.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.VoiceFallbackUrl !== undefined){
let data11 = data.VoiceFallbackUrl;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
const err25 = {instancePath:instancePath+"/VoiceFallbackUrl",schemaPath:"#/properties/VoiceFallbackUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/VoiceFallbackUrl",schemaPath:"#/properties/VoiceFallbackUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.VoiceMethod !== undefined){
let data12 = data.VoiceMethod;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/VoiceMethod",schemaPath:"#/properties/VoiceMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data12 === "GET") || (data12 === "POST"))){
const err28 = {instancePath:instancePath+"/VoiceMethod",schemaPath:"#/properties/VoiceMethod/enum",keyword:"enum",params:{allowedValues: schema19.properties.VoiceMethod.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.VoiceReceiveMode !== undefined){
let data13 = data.VoiceReceiveMode;
if(typeof data13 !== "string"){
const err29 = {instancePath:instancePath+"/VoiceReceiveMode",schemaPath:"#/properties/VoiceReceiveMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((data13 === "voice") || (data13 === "fax"))){
const err30 = {instancePath:instancePath+"/VoiceReceiveMode",schemaPath:"#/properties/VoiceReceiveMode/enum",keyword:"enum",params:{allowedValues: schema19.properties.VoiceReceiveMode.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.VoiceUrl !== undefined){
let data14 = data.VoiceUrl;
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
const err31 = {instancePath:instancePath+"/VoiceUrl",schemaPath:"#/properties/VoiceUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/VoiceUrl",schemaPath:"#/properties/VoiceUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const compat_phoneNumbers_update_body = validate19;
const schema20 = {"type":"object","properties":{"AccountSid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"EmergencyAddressSid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"FriendlyName":{"type":"string","minLength":1,"maxLength":255},"SmsApplicationSid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"SmsFallbackMethod":{"type":"string","enum":["GET","POST"]},"SmsFallbackUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"SmsMethod":{"type":"string","enum":["GET","POST"]},"SmsUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"StatusCallback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"StatusCallbackMethod":{"type":"string","enum":["GET","POST"]},"VoiceApplicationSid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"VoiceFallbackMethod":{"type":"string","enum":["GET","POST"]},"VoiceFallbackUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"VoiceMethod":{"type":"string","enum":["GET","POST"]},"VoiceReceiveMode":{"type":"string","enum":["voice","fax"]},"VoiceUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"additionalProperties":false,"$id":"schema:compat_phoneNumbers_update_body"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_phoneNumbers_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.AccountSid !== undefined){
let data0 = data.AccountSid;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err1 = {instancePath:instancePath+"/AccountSid",schemaPath:"#/properties/AccountSid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/AccountSid",schemaPath:"#/properties/AccountSid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.EmergencyAddressSid !== undefined){
let data1 = data.EmergencyAddressSid;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err3 = {instancePath:instancePath+"/EmergencyAddressSid",schemaPath:"#/properties/EmergencyAddressSid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/EmergencyAddressSid",schemaPath:"#/properties/EmergencyAddressSid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.FriendlyName !== undefined){
let data2 = data.FriendlyName;
if(typeof data2 === "string"){
if(data2.length > 255){
const err5 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.SmsApplicationSid !== undefined){
let data3 = data.SmsApplicationSid;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err8 = {instancePath:instancePath+"/SmsApplicationSid",schemaPath:"#/properties/SmsApplicationSid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/SmsApplicationSid",schemaPath:"#/properties/SmsApplicationSid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.SmsFallbackMethod !== undefined){
let data4 = data.SmsFallbackMethod;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/SmsFallbackMethod",schemaPath:"#/properties/SmsFallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "GET") || (data4 === "POST"))){
const err11 = {instancePath:instancePath+"/SmsFallbackMethod",schemaPath:"#/properties/SmsFallbackMethod/enum",keyword:"enum",params:{allowedValues: schema20.properties.SmsFallbackMethod.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.SmsFallbackUrl !== undefined){
let data5 = data.SmsFallbackUrl;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err12 = {instancePath:instancePath+"/SmsFallbackUrl",schemaPath:"#/properties/SmsFallbackUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/SmsFallbackUrl",schemaPath:"#/properties/SmsFallbackUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.SmsMethod !== undefined){
let data6 = data.SmsMethod;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/SmsMethod",schemaPath:"#/properties/SmsMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data6 === "GET") || (data6 === "POST"))){
const err15 = {instancePath:instancePath+"/SmsMethod",schemaPath:"#/properties/SmsMethod/enum",keyword:"enum",params:{allowedValues: schema20.properties.SmsMethod.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.SmsUrl !== undefined){
let data7 = data.SmsUrl;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err16 = {instancePath:instancePath+"/SmsUrl",schemaPath:"#/properties/SmsUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/SmsUrl",schemaPath:"#/properties/SmsUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.StatusCallback !== undefined){
let data8 = data.StatusCallback;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err18 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.StatusCallbackMethod !== undefined){
let data9 = data.StatusCallbackMethod;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data9 === "GET") || (data9 === "POST"))){
const err21 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema20.properties.StatusCallbackMethod.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.VoiceApplicationSid !== undefined){
let data10 = data.VoiceApplicationSid;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err22 = {instancePath:instancePath+"/VoiceApplicationSid",schemaPath:"#/properties/VoiceApplicationSid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/VoiceApplicationSid",schemaPath:"#/properties/VoiceApplicationSid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.VoiceFallbackMethod !== undefined){
let data11 = data.VoiceFallbackMethod;
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/VoiceFallbackMethod",schemaPath:"#/properties/VoiceFallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data11 === "GET") || (data11 === "POST"))){
const err25 = {instancePath:instancePath+"/VoiceFallbackMethod",schemaPath:"#/properties/VoiceFallbackMethod/enum",keyword:"enum",params:{allowedValues: schema20.properties.VoiceFallbackMethod.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.VoiceFallbackUrl !== undefined){
let data12 = data.VoiceFallbackUrl;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
const err26 = {instancePath:instancePath+"/VoiceFallbackUrl",schemaPath:"#/properties/VoiceFallbackUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/VoiceFallbackUrl",schemaPath:"#/properties/VoiceFallbackUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.VoiceMethod !== undefined){
let data13 = data.VoiceMethod;
if(typeof data13 !== "string"){
const err28 = {instancePath:instancePath+"/VoiceMethod",schemaPath:"#/properties/VoiceMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err29 = {instancePath:instancePath+"/VoiceMethod",schemaPath:"#/properties/VoiceMethod/enum",keyword:"enum",params:{allowedValues: schema20.properties.VoiceMethod.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.VoiceReceiveMode !== undefined){
let data14 = data.VoiceReceiveMode;
if(typeof data14 !== "string"){
const err30 = {instancePath:instancePath+"/VoiceReceiveMode",schemaPath:"#/properties/VoiceReceiveMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data14 === "voice") || (data14 === "fax"))){
const err31 = {instancePath:instancePath+"/VoiceReceiveMode",schemaPath:"#/properties/VoiceReceiveMode/enum",keyword:"enum",params:{allowedValues: schema20.properties.VoiceReceiveMode.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.VoiceUrl !== undefined){
let data15 = data.VoiceUrl;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err32 = {instancePath:instancePath+"/VoiceUrl",schemaPath:"#/properties/VoiceUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/VoiceUrl",schemaPath:"#/properties/VoiceUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

compat_phoneNumbers_searchLocal_query.known = {"#":["AreaCode","Beta","Contains","ExcludeAllAddressRequired","ExcludeForeignAddressRequired","ExcludeLocalAddressRequired","FaxEnabled","InLocality","InRegion","MmsEnabled","SmsEnabled","VoiceEnabled"]};
compat_phoneNumbers_importNumber_body.known = {"#":["number","number_type","capabilities"]};
compat_phoneNumbers_list_query.known = {"#":["PhoneNumber","FriendlyName","Page","PageSize","PageToken"]};
compat_phoneNumbers_purchase_body.known = {"#":["PhoneNumber","FriendlyName","SmsApplicationSid","SmsFallbackMethod","SmsFallbackUrl","SmsMethod","SmsUrl","StatusCallback","StatusCallbackMethod","VoiceApplicationSid","VoiceFallbackMethod","VoiceFallbackUrl","VoiceMethod","VoiceReceiveMode","VoiceUrl"]};
compat_phoneNumbers_update_body.known = {"#":["AccountSid","EmergencyAddressSid","FriendlyName","SmsApplicationSid","SmsFallbackMethod","SmsFallbackUrl","SmsMethod","SmsUrl","StatusCallback","StatusCallbackMethod","VoiceApplicationSid","VoiceFallbackMethod","VoiceFallbackUrl","VoiceMethod","VoiceReceiveMode","VoiceUrl"]};
