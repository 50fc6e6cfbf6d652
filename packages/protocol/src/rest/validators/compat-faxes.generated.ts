// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const compat_faxes_list_query = validate10;
const schema11 = {"type":"object","properties":{"DateCreatedAfter":{"type":"string"},"DateCreatedOnOrBefore":{"type":"string"},"From":{"type":"string"},"To":{"type":"string"},"Page":{"type":"integer","minimum":0},"PageSize":{"type":"integer","minimum":1,"maximum":1000},"PageToken":{"type":"string"}},"additionalProperties":false,"$id":"schema:compat_faxes_list_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_faxes_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "DateCreatedAfter") || (key0 === "DateCreatedOnOrBefore")) || (key0 === "From")) || (key0 === "To")) || (key0 === "Page")) || (key0 === "PageSize")) || (key0 === "PageToken"))){
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
if(data.DateCreatedAfter !== undefined){
if(typeof data.DateCreatedAfter !== "string"){
const err1 = {instancePath:instancePath+"/DateCreatedAfter",schemaPath:"#/properties/DateCreatedAfter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.DateCreatedOnOrBefore !== undefined){
if(typeof data.DateCreatedOnOrBefore !== "string"){
const err2 = {instancePath:instancePath+"/DateCreatedOnOrBefore",schemaPath:"#/properties/DateCreatedOnOrBefore/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.From !== undefined){
if(typeof data.From !== "string"){
const err3 = {instancePath:instancePath+"/From",schemaPath:"#/properties/From/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.To !== undefined){
if(typeof data.To !== "string"){
const err4 = {instancePath:instancePath+"/To",schemaPath:"#/properties/To/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Page !== undefined){
let data4 = data.Page;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err5 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data5 = data.PageSize;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err7 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 1000 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.PageToken !== undefined){
if(typeof data.PageToken !== "string"){
const err10 = {instancePath:instancePath+"/PageToken",schemaPath:"#/properties/PageToken/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const compat_faxes_list_result = validate11;
const schema12 = {"type":"object","required":["uri","first_page_uri","next_page_uri","previous_page_uri","page","page_size","faxes"],"properties":{"uri":{"type":"string"},"first_page_uri":{"type":"string"},"next_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"previous_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"page":{"type":"integer"},"page_size":{"type":"integer"},"faxes":{"type":"array","items":{"type":"object","required":["account_sid","api_version","date_created","date_updated","direction","from","media_url","media_sid","num_pages","price","price_unit","quality","sid","status","to","duration","links","url","error_code","error_message"],"properties":{"account_sid":{"type":"string"},"api_version":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"direction":{"type":"string"},"from":{"type":"string"},"media_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"media_sid":{"type":"string"},"num_pages":{"anyOf":[{"type":"string"},{"type":"null"}]},"price":{"anyOf":[{"type":"string"},{"type":"null"}]},"price_unit":{"type":"string"},"quality":{"type":"string"},"sid":{"type":"string"},"status":{"type":"string"},"to":{"type":"string"},"duration":{"type":"integer"},"links":{"type":"object","required":["media"],"properties":{"media":{"type":"string"}}},"url":{"type":"string"},"error_code":{"anyOf":[{"type":"string"},{"type":"null"}]},"error_message":{"anyOf":[{"type":"string"},{"type":"null"}]}}}}},"$id":"schema:compat_faxes_list_result"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_faxes_list_result" */;
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
if(data.faxes === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "faxes"}};
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
if(data.faxes !== undefined){
let data6 = data.faxes;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.account_sid === undefined){
const err17 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "account_sid"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.api_version === undefined){
const err18 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "api_version"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.date_created === undefined){
const err19 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "date_created"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.date_updated === undefined){
const err20 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "date_updated"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.direction === undefined){
const err21 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.from === undefined){
const err22 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.media_url === undefined){
const err23 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "media_url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.media_sid === undefined){
const err24 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "media_sid"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.num_pages === undefined){
const err25 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "num_pages"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.price === undefined){
const err26 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.price_unit === undefined){
const err27 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.quality === undefined){
const err28 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "quality"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.sid === undefined){
const err29 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "sid"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7.status === undefined){
const err30 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7.to === undefined){
const err31 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.duration === undefined){
const err32 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.links === undefined){
const err33 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.url === undefined){
const err34 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.error_code === undefined){
const err35 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "error_code"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data7.error_message === undefined){
const err36 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/required",keyword:"required",params:{missingProperty: "error_message"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data7.account_sid !== undefined){
if(typeof data7.account_sid !== "string"){
const err37 = {instancePath:instancePath+"/faxes/" + i0+"/account_sid",schemaPath:"#/properties/faxes/items/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data7.api_version !== undefined){
if(typeof data7.api_version !== "string"){
const err38 = {instancePath:instancePath+"/faxes/" + i0+"/api_version",schemaPath:"#/properties/faxes/items/properties/api_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data7.date_created !== undefined){
if(typeof data7.date_created !== "string"){
const err39 = {instancePath:instancePath+"/faxes/" + i0+"/date_created",schemaPath:"#/properties/faxes/items/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data7.date_updated !== undefined){
if(typeof data7.date_updated !== "string"){
const err40 = {instancePath:instancePath+"/faxes/" + i0+"/date_updated",schemaPath:"#/properties/faxes/items/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data7.direction !== undefined){
if(typeof data7.direction !== "string"){
const err41 = {instancePath:instancePath+"/faxes/" + i0+"/direction",schemaPath:"#/properties/faxes/items/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data7.from !== undefined){
if(typeof data7.from !== "string"){
const err42 = {instancePath:instancePath+"/faxes/" + i0+"/from",schemaPath:"#/properties/faxes/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data7.media_url !== undefined){
let data14 = data7.media_url;
const _errs38 = errors;
let valid6 = false;
const _errs39 = errors;
if(typeof data14 !== "string"){
const err43 = {instancePath:instancePath+"/faxes/" + i0+"/media_url",schemaPath:"#/properties/faxes/items/properties/media_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs41 = errors;
if(data14 !== null){
const err44 = {instancePath:instancePath+"/faxes/" + i0+"/media_url",schemaPath:"#/properties/faxes/items/properties/media_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err45 = {instancePath:instancePath+"/faxes/" + i0+"/media_url",schemaPath:"#/properties/faxes/items/properties/media_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data7.media_sid !== undefined){
if(typeof data7.media_sid !== "string"){
const err46 = {instancePath:instancePath+"/faxes/" + i0+"/media_sid",schemaPath:"#/properties/faxes/items/properties/media_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data7.num_pages !== undefined){
let data16 = data7.num_pages;
const _errs46 = errors;
let valid7 = false;
const _errs47 = errors;
if(typeof data16 !== "string"){
const err47 = {instancePath:instancePath+"/faxes/" + i0+"/num_pages",schemaPath:"#/properties/faxes/items/properties/num_pages/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid3 = _errs47 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs49 = errors;
if(data16 !== null){
const err48 = {instancePath:instancePath+"/faxes/" + i0+"/num_pages",schemaPath:"#/properties/faxes/items/properties/num_pages/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid3 = _errs49 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err49 = {instancePath:instancePath+"/faxes/" + i0+"/num_pages",schemaPath:"#/properties/faxes/items/properties/num_pages/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
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
if(data7.price !== undefined){
let data17 = data7.price;
const _errs52 = errors;
let valid8 = false;
const _errs53 = errors;
if(typeof data17 !== "string"){
const err50 = {instancePath:instancePath+"/faxes/" + i0+"/price",schemaPath:"#/properties/faxes/items/properties/price/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs55 = errors;
if(data17 !== null){
const err51 = {instancePath:instancePath+"/faxes/" + i0+"/price",schemaPath:"#/properties/faxes/items/properties/price/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid4 = _errs55 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err52 = {instancePath:instancePath+"/faxes/" + i0+"/price",schemaPath:"#/properties/faxes/items/properties/price/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data7.price_unit !== undefined){
if(typeof data7.price_unit !== "string"){
const err53 = {instancePath:instancePath+"/faxes/" + i0+"/price_unit",schemaPath:"#/properties/faxes/items/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data7.quality !== undefined){
if(typeof data7.quality !== "string"){
const err54 = {instancePath:instancePath+"/faxes/" + i0+"/quality",schemaPath:"#/properties/faxes/items/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data7.sid !== undefined){
if(typeof data7.sid !== "string"){
const err55 = {instancePath:instancePath+"/faxes/" + i0+"/sid",schemaPath:"#/properties/faxes/items/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data7.status !== undefined){
if(typeof data7.status !== "string"){
const err56 = {instancePath:instancePath+"/faxes/" + i0+"/status",schemaPath:"#/properties/faxes/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data7.to !== undefined){
if(typeof data7.to !== "string"){
const err57 = {instancePath:instancePath+"/faxes/" + i0+"/to",schemaPath:"#/properties/faxes/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data7.duration !== undefined){
let data23 = data7.duration;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err58 = {instancePath:instancePath+"/faxes/" + i0+"/duration",schemaPath:"#/properties/faxes/items/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data7.links !== undefined){
let data24 = data7.links;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.media === undefined){
const err59 = {instancePath:instancePath+"/faxes/" + i0+"/links",schemaPath:"#/properties/faxes/items/properties/links/required",keyword:"required",params:{missingProperty: "media"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data24.media !== undefined){
if(typeof data24.media !== "string"){
const err60 = {instancePath:instancePath+"/faxes/" + i0+"/links/media",schemaPath:"#/properties/faxes/items/properties/links/properties/media/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/faxes/" + i0+"/links",schemaPath:"#/properties/faxes/items/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data7.url !== undefined){
if(typeof data7.url !== "string"){
const err62 = {instancePath:instancePath+"/faxes/" + i0+"/url",schemaPath:"#/properties/faxes/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data7.error_code !== undefined){
let data27 = data7.error_code;
const _errs76 = errors;
let valid10 = false;
const _errs77 = errors;
if(typeof data27 !== "string"){
const err63 = {instancePath:instancePath+"/faxes/" + i0+"/error_code",schemaPath:"#/properties/faxes/items/properties/error_code/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid5 = _errs77 === errors;
valid10 = valid10 || _valid5;
if(!valid10){
const _errs79 = errors;
if(data27 !== null){
const err64 = {instancePath:instancePath+"/faxes/" + i0+"/error_code",schemaPath:"#/properties/faxes/items/properties/error_code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid5 = _errs79 === errors;
valid10 = valid10 || _valid5;
}
if(!valid10){
const err65 = {instancePath:instancePath+"/faxes/" + i0+"/error_code",schemaPath:"#/properties/faxes/items/properties/error_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
if(data7.error_message !== undefined){
let data28 = data7.error_message;
const _errs82 = errors;
let valid11 = false;
const _errs83 = errors;
if(typeof data28 !== "string"){
const err66 = {instancePath:instancePath+"/faxes/" + i0+"/error_message",schemaPath:"#/properties/faxes/items/properties/error_message/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid6 = _errs83 === errors;
valid11 = valid11 || _valid6;
if(!valid11){
const _errs85 = errors;
if(data28 !== null){
const err67 = {instancePath:instancePath+"/faxes/" + i0+"/error_message",schemaPath:"#/properties/faxes/items/properties/error_message/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid6 = _errs85 === errors;
valid11 = valid11 || _valid6;
}
if(!valid11){
const err68 = {instancePath:instancePath+"/faxes/" + i0+"/error_message",schemaPath:"#/properties/faxes/items/properties/error_message/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/faxes/" + i0,schemaPath:"#/properties/faxes/items/type",keyword:"type",params:{type: "object"}};
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
const err70 = {instancePath:instancePath+"/faxes",schemaPath:"#/properties/faxes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const compat_faxes_create_body = validate12;
const schema13 = {"type":"object","required":["MediaUrl","To","From"],"properties":{"MediaUrl":{"type":"string"},"To":{"type":"string"},"From":{"type":"string"},"Quality":{"type":"string","enum":["standard","fine","superfine"]},"StatusCallback":{"type":"string"},"StatusCallbackMethod":{"type":"string","enum":["GET","POST"]},"StatusCallbackEvent":{"type":"array","items":{"type":"string","enum":["initiated","ringing","answered","completed","ringing_forwarded","ringing_queued"]}},"StoreMedia":{"anyOf":[{"type":"boolean"},{"type":"string","enum":["true","false"]}]},"Ttl":{"type":"integer","minimum":5,"maximum":300},"SipAuthUsername":{"type":"string"},"SipAuthPassword":{"type":"string"}},"additionalProperties":false,"$id":"schema:compat_faxes_create_body"};
const func2 = Object.prototype.hasOwnProperty;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_faxes_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MediaUrl === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MediaUrl"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.To === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "To"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.From === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "From"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.MediaUrl !== undefined){
if(typeof data.MediaUrl !== "string"){
const err4 = {instancePath:instancePath+"/MediaUrl",schemaPath:"#/properties/MediaUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.To !== undefined){
if(typeof data.To !== "string"){
const err5 = {instancePath:instancePath+"/To",schemaPath:"#/properties/To/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.From !== undefined){
if(typeof data.From !== "string"){
const err6 = {instancePath:instancePath+"/From",schemaPath:"#/properties/From/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Quality !== undefined){
let data3 = data.Quality;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/Quality",schemaPath:"#/properties/Quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "standard") || (data3 === "fine")) || (data3 === "superfine"))){
const err8 = {instancePath:instancePath+"/Quality",schemaPath:"#/properties/Quality/enum",keyword:"enum",params:{allowedValues: schema13.properties.Quality.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.StatusCallback !== undefined){
if(typeof data.StatusCallback !== "string"){
const err9 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.StatusCallbackMethod !== undefined){
let data5 = data.StatusCallbackMethod;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "GET") || (data5 === "POST"))){
const err11 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema13.properties.StatusCallbackMethod.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.StatusCallbackEvent !== undefined){
let data6 = data.StatusCallbackEvent;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/StatusCallbackEvent/" + i0,schemaPath:"#/properties/StatusCallbackEvent/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((((data7 === "initiated") || (data7 === "ringing")) || (data7 === "answered")) || (data7 === "completed")) || (data7 === "ringing_forwarded")) || (data7 === "ringing_queued"))){
const err13 = {instancePath:instancePath+"/StatusCallbackEvent/" + i0,schemaPath:"#/properties/StatusCallbackEvent/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.StatusCallbackEvent.items.enum}};
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
const err14 = {instancePath:instancePath+"/StatusCallbackEvent",schemaPath:"#/properties/StatusCallbackEvent/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.StoreMedia !== undefined){
let data8 = data.StoreMedia;
const _errs19 = errors;
let valid3 = false;
const _errs20 = errors;
if(typeof data8 !== "boolean"){
const err15 = {instancePath:instancePath+"/StoreMedia",schemaPath:"#/properties/StoreMedia/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs22 = errors;
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/StoreMedia",schemaPath:"#/properties/StoreMedia/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data8 === "true") || (data8 === "false"))){
const err17 = {instancePath:instancePath+"/StoreMedia",schemaPath:"#/properties/StoreMedia/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema13.properties.StoreMedia.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err18 = {instancePath:instancePath+"/StoreMedia",schemaPath:"#/properties/StoreMedia/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.Ttl !== undefined){
let data9 = data.Ttl;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err19 = {instancePath:instancePath+"/Ttl",schemaPath:"#/properties/Ttl/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 300 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/Ttl",schemaPath:"#/properties/Ttl/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9 < 5 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/Ttl",schemaPath:"#/properties/Ttl/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.SipAuthUsername !== undefined){
if(typeof data.SipAuthUsername !== "string"){
const err22 = {instancePath:instancePath+"/SipAuthUsername",schemaPath:"#/properties/SipAuthUsername/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.SipAuthPassword !== undefined){
if(typeof data.SipAuthPassword !== "string"){
const err23 = {instancePath:instancePath+"/SipAuthPassword",schemaPath:"#/properties/SipAuthPassword/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const compat_faxes_create_result = validate13;
const schema14 = {"type":"object","required":["account_sid","api_version","date_created","date_updated","direction","from","media_url","media_sid","num_pages","price","price_unit","quality","sid","status","to","duration","links","url","error_code","error_message"],"properties":{"account_sid":{"type":"string"},"api_version":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"direction":{"type":"string"},"from":{"type":"string"},"media_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"media_sid":{"type":"string"},"num_pages":{"anyOf":[{"type":"string"},{"type":"null"}]},"price":{"anyOf":[{"type":"string"},{"type":"null"}]},"price_unit":{"type":"string"},"quality":{"type":"string"},"sid":{"type":"string"},"status":{"type":"string"},"to":{"type":"string"},"duration":{"type":"integer"},"links":{"type":"object","required":["media"],"properties":{"media":{"type":"string"}}},"url":{"type":"string"},"error_code":{"anyOf":[{"type":"string"},{"type":"null"}]},"error_message":{"anyOf":[{"type":"string"},{"type":"null"}]}},"$id":"schema:compat_faxes_create_result"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_faxes_create_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_sid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account_sid"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.api_version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "api_version"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date_created === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date_created"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date_updated === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date_updated"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.direction === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.from === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.media_url === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media_url"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.media_sid === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media_sid"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.num_pages === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "num_pages"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.price === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.price_unit === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.quality === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quality"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.sid === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sid"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.status === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.to === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.duration === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.links === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.url === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.error_code === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.error_message === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_message"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.account_sid !== undefined){
if(typeof data.account_sid !== "string"){
const err20 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.api_version !== undefined){
if(typeof data.api_version !== "string"){
const err21 = {instancePath:instancePath+"/api_version",schemaPath:"#/properties/api_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.date_created !== undefined){
if(typeof data.date_created !== "string"){
const err22 = {instancePath:instancePath+"/date_created",schemaPath:"#/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.date_updated !== undefined){
if(typeof data.date_updated !== "string"){
const err23 = {instancePath:instancePath+"/date_updated",schemaPath:"#/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.direction !== undefined){
if(typeof data.direction !== "string"){
const err24 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err25 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.media_url !== undefined){
let data6 = data.media_url;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(typeof data6 !== "string"){
const err26 = {instancePath:instancePath+"/media_url",schemaPath:"#/properties/media_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs17 = errors;
if(data6 !== null){
const err27 = {instancePath:instancePath+"/media_url",schemaPath:"#/properties/media_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err28 = {instancePath:instancePath+"/media_url",schemaPath:"#/properties/media_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.media_sid !== undefined){
if(typeof data.media_sid !== "string"){
const err29 = {instancePath:instancePath+"/media_sid",schemaPath:"#/properties/media_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.num_pages !== undefined){
let data8 = data.num_pages;
const _errs22 = errors;
let valid2 = false;
const _errs23 = errors;
if(typeof data8 !== "string"){
const err30 = {instancePath:instancePath+"/num_pages",schemaPath:"#/properties/num_pages/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs25 = errors;
if(data8 !== null){
const err31 = {instancePath:instancePath+"/num_pages",schemaPath:"#/properties/num_pages/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err32 = {instancePath:instancePath+"/num_pages",schemaPath:"#/properties/num_pages/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.price !== undefined){
let data9 = data.price;
const _errs28 = errors;
let valid3 = false;
const _errs29 = errors;
if(typeof data9 !== "string"){
const err33 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs31 = errors;
if(data9 !== null){
const err34 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err35 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data.price_unit !== undefined){
if(typeof data.price_unit !== "string"){
const err36 = {instancePath:instancePath+"/price_unit",schemaPath:"#/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.quality !== undefined){
if(typeof data.quality !== "string"){
const err37 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.sid !== undefined){
if(typeof data.sid !== "string"){
const err38 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err39 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err40 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.duration !== undefined){
let data15 = data.duration;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err41 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.links !== undefined){
let data16 = data.links;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.media === undefined){
const err42 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "media"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.media !== undefined){
if(typeof data16.media !== "string"){
const err43 = {instancePath:instancePath+"/links/media",schemaPath:"#/properties/links/properties/media/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err45 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.error_code !== undefined){
let data19 = data.error_code;
const _errs52 = errors;
let valid5 = false;
const _errs53 = errors;
if(typeof data19 !== "string"){
const err46 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const _errs55 = errors;
if(data19 !== null){
const err47 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid3 = _errs55 === errors;
valid5 = valid5 || _valid3;
}
if(!valid5){
const err48 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data.error_message !== undefined){
let data20 = data.error_message;
const _errs58 = errors;
let valid6 = false;
const _errs59 = errors;
if(typeof data20 !== "string"){
const err49 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid4 = _errs59 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs61 = errors;
if(data20 !== null){
const err50 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid4 = _errs61 === errors;
valid6 = valid6 || _valid4;
}
if(!valid6){
const err51 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const compat_faxes_update_body = validate14;
const schema15 = {"type":"object","required":["Status"],"properties":{"Status":{"type":"string","enum":["canceled"]}},"additionalProperties":false,"$id":"schema:compat_faxes_update_body"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_faxes_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "Status")){
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
if(data.Status !== undefined){
let data0 = data.Status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "canceled")){
const err3 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema15.properties.Status.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const compat_faxes_listMedia_query = validate15;
const schema16 = {"type":"object","properties":{"Page":{"type":"integer","minimum":0},"PageSize":{"type":"integer","minimum":1,"maximum":1000},"PageToken":{"type":"string"}},"additionalProperties":false,"$id":"schema:compat_faxes_listMedia_query"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_faxes_listMedia_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Page") || (key0 === "PageSize")) || (key0 === "PageToken"))){
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
if(data.Page !== undefined){
let data0 = data.Page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data1 = data.PageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 1000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.PageToken !== undefined){
if(typeof data.PageToken !== "string"){
const err6 = {instancePath:instancePath+"/PageToken",schemaPath:"#/properties/PageToken/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const compat_faxes_listMedia_result = validate16;
const schema17 = {"type":"object","required":["uri","first_page_uri","next_page_uri","previous_page_uri","page","page_size","media","fax_media"],"properties":{"uri":{"type":"string"},"first_page_uri":{"type":"string"},"next_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"previous_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"page":{"type":"integer"},"page_size":{"type":"integer"},"media":{"type":"array","items":{"type":"object","required":["account_sid","content_type","date_created","date_updated","fax_sid","sid","uri","url"],"properties":{"account_sid":{"type":"string"},"content_type":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"fax_sid":{"type":"string"},"sid":{"type":"string"},"uri":{"type":"string"},"url":{"type":"string"}}}},"fax_media":{"type":"array","items":{"type":"object","required":["account_sid","content_type","date_created","date_updated","fax_sid","sid","uri","url"],"properties":{"account_sid":{"type":"string"},"content_type":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"fax_sid":{"type":"string"},"sid":{"type":"string"},"uri":{"type":"string"},"url":{"type":"string"}}}}},"$id":"schema:compat_faxes_listMedia_result"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_faxes_listMedia_result" */;
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
if(data.media === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.fax_media === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fax_media"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err8 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.first_page_uri !== undefined){
if(typeof data.first_page_uri !== "string"){
const err9 = {instancePath:instancePath+"/first_page_uri",schemaPath:"#/properties/first_page_uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
const err10 = {instancePath:instancePath+"/next_page_uri",schemaPath:"#/properties/next_page_uri/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data2 !== null){
const err11 = {instancePath:instancePath+"/next_page_uri",schemaPath:"#/properties/next_page_uri/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err12 = {instancePath:instancePath+"/next_page_uri",schemaPath:"#/properties/next_page_uri/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/previous_page_uri",schemaPath:"#/properties/previous_page_uri/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs15 = errors;
if(data3 !== null){
const err14 = {instancePath:instancePath+"/previous_page_uri",schemaPath:"#/properties/previous_page_uri/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err15 = {instancePath:instancePath+"/previous_page_uri",schemaPath:"#/properties/previous_page_uri/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.page_size !== undefined){
let data5 = data.page_size;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err17 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.media !== undefined){
let data6 = data.media;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.account_sid === undefined){
const err18 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/required",keyword:"required",params:{missingProperty: "account_sid"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.content_type === undefined){
const err19 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/required",keyword:"required",params:{missingProperty: "content_type"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.date_created === undefined){
const err20 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/required",keyword:"required",params:{missingProperty: "date_created"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.date_updated === undefined){
const err21 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/required",keyword:"required",params:{missingProperty: "date_updated"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.fax_sid === undefined){
const err22 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/required",keyword:"required",params:{missingProperty: "fax_sid"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.sid === undefined){
const err23 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/required",keyword:"required",params:{missingProperty: "sid"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.uri === undefined){
const err24 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.url === undefined){
const err25 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.account_sid !== undefined){
if(typeof data7.account_sid !== "string"){
const err26 = {instancePath:instancePath+"/media/" + i0+"/account_sid",schemaPath:"#/properties/media/items/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.content_type !== undefined){
if(typeof data7.content_type !== "string"){
const err27 = {instancePath:instancePath+"/media/" + i0+"/content_type",schemaPath:"#/properties/media/items/properties/content_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.date_created !== undefined){
if(typeof data7.date_created !== "string"){
const err28 = {instancePath:instancePath+"/media/" + i0+"/date_created",schemaPath:"#/properties/media/items/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.date_updated !== undefined){
if(typeof data7.date_updated !== "string"){
const err29 = {instancePath:instancePath+"/media/" + i0+"/date_updated",schemaPath:"#/properties/media/items/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.fax_sid !== undefined){
if(typeof data7.fax_sid !== "string"){
const err30 = {instancePath:instancePath+"/media/" + i0+"/fax_sid",schemaPath:"#/properties/media/items/properties/fax_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.sid !== undefined){
if(typeof data7.sid !== "string"){
const err31 = {instancePath:instancePath+"/media/" + i0+"/sid",schemaPath:"#/properties/media/items/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.uri !== undefined){
if(typeof data7.uri !== "string"){
const err32 = {instancePath:instancePath+"/media/" + i0+"/uri",schemaPath:"#/properties/media/items/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.url !== undefined){
if(typeof data7.url !== "string"){
const err33 = {instancePath:instancePath+"/media/" + i0+"/url",schemaPath:"#/properties/media/items/properties/url/type",keyword:"type",params:{type: "string"}};
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
const err34 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.fax_media !== undefined){
let data16 = data.fax_media;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.account_sid === undefined){
const err36 = {instancePath:instancePath+"/fax_media/" + i1,schemaPath:"#/properties/fax_media/items/required",keyword:"required",params:{missingProperty: "account_sid"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data17.content_type === undefined){
const err37 = {instancePath:instancePath+"/fax_media/" + i1,schemaPath:"#/properties/fax_media/items/required",keyword:"required",params:{missingProperty: "content_type"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data17.date_created === undefined){
const err38 = {instancePath:instancePath+"/fax_media/" + i1,schemaPath:"#/properties/fax_media/items/required",keyword:"required",params:{missingProperty: "date_created"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data17.date_updated === undefined){
const err39 = {instancePath:instancePath+"/fax_media/" + i1,schemaPath:"#/properties/fax_media/items/required",keyword:"required",params:{missingProperty: "date_updated"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data17.fax_sid === undefined){
const err40 = {instancePath:instancePath+"/fax_media/" + i1,schemaPath:"#/properties/fax_media/items/required",keyword:"required",params:{missingProperty: "fax_sid"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data17.sid === undefined){
const err41 = {instancePath:instancePath+"/fax_media/" + i1,schemaPath:"#/properties/fax_media/items/required",keyword:"required",params:{missingProperty: "sid"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data17.uri === undefined){
const err42 = {instancePath:instancePath+"/fax_media/" + i1,schemaPath:"#/properties/fax_media/items/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data17.url === undefined){
const err43 = {instancePath:instancePath+"/fax_media/" + i1,schemaPath:"#/properties/fax_media/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data17.account_sid !== undefined){
if(typeof data17.account_sid !== "string"){
const err44 = {instancePath:instancePath+"/fax_media/" + i1+"/account_sid",schemaPath:"#/properties/fax_media/items/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data17.content_type !== undefined){
if(typeof data17.content_type !== "string"){
const err45 = {instancePath:instancePath+"/fax_media/" + i1+"/content_type",schemaPath:"#/properties/fax_media/items/properties/content_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data17.date_created !== undefined){
if(typeof data17.date_created !== "string"){
const err46 = {instancePath:instancePath+"/fax_media/" + i1+"/date_created",schemaPath:"#/properties/fax_media/items/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data17.date_updated !== undefined){
if(typeof data17.date_updated !== "string"){
const err47 = {instancePath:instancePath+"/fax_media/" + i1+"/date_updated",schemaPath:"#/properties/fax_media/items/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data17.fax_sid !== undefined){
if(typeof data17.fax_sid !== "string"){
const err48 = {instancePath:instancePath+"/fax_media/" + i1+"/fax_sid",schemaPath:"#/properties/fax_media/items/properties/fax_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data17.sid !== undefined){
if(typeof data17.sid !== "string"){
const err49 = {instancePath:instancePath+"/fax_media/" + i1+"/sid",schemaPath:"#/properties/fax_media/items/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.uri !== undefined){
if(typeof data17.uri !== "string"){
const err50 = {instancePath:instancePath+"/fax_media/" + i1+"/uri",schemaPath:"#/properties/fax_media/items/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data17.url !== undefined){
if(typeof data17.url !== "string"){
const err51 = {instancePath:instancePath+"/fax_media/" + i1+"/url",schemaPath:"#/properties/fax_media/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/fax_media/" + i1,schemaPath:"#/properties/fax_media/items/type",keyword:"type",params:{type: "object"}};
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
const err53 = {instancePath:instancePath+"/fax_media",schemaPath:"#/properties/fax_media/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const compat_faxes_getMedia_result = validate17;
const schema18 = {"type":"object","required":["account_sid","content_type","date_created","date_updated","fax_sid","sid","uri","url"],"properties":{"account_sid":{"type":"string"},"content_type":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"fax_sid":{"type":"string"},"sid":{"type":"string"},"uri":{"type":"string"},"url":{"type":"string"}},"$id":"schema:compat_faxes_getMedia_result"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_faxes_getMedia_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_sid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account_sid"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.content_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date_created === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date_created"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date_updated === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date_updated"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.fax_sid === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fax_sid"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sid === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sid"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.uri === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.url === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.account_sid !== undefined){
if(typeof data.account_sid !== "string"){
const err8 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.content_type !== undefined){
if(typeof data.content_type !== "string"){
const err9 = {instancePath:instancePath+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.date_created !== undefined){
if(typeof data.date_created !== "string"){
const err10 = {instancePath:instancePath+"/date_created",schemaPath:"#/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.date_updated !== undefined){
if(typeof data.date_updated !== "string"){
const err11 = {instancePath:instancePath+"/date_updated",schemaPath:"#/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.fax_sid !== undefined){
if(typeof data.fax_sid !== "string"){
const err12 = {instancePath:instancePath+"/fax_sid",schemaPath:"#/properties/fax_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sid !== undefined){
if(typeof data.sid !== "string"){
const err13 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err14 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err15 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

compat_faxes_list_query.known = {"#":["DateCreatedAfter","DateCreatedOnOrBefore","From","To","Page","PageSize","PageToken"]};
compat_faxes_create_body.known = {"#":["MediaUrl","To","From","Quality","StatusCallback","StatusCallbackMethod","StatusCallbackEvent","StoreMedia","Ttl","SipAuthUsername","SipAuthPassword"]};
compat_faxes_update_body.known = {"#":["Status"]};
compat_faxes_listMedia_query.known = {"#":["Page","PageSize","PageToken"]};
