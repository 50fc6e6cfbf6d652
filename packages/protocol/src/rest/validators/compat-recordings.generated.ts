// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const compat_recordings_list_query = validate10;
const schema11 = {"type":"object","properties":{"DateCreated":{"type":"string"},"DateCreated<":{"type":"string"},"DateCreated>":{"type":"string"},"CallSid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"ConferenceSid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"Page":{"type":"integer","minimum":0},"PageSize":{"type":"integer","minimum":1,"maximum":1000},"PageToken":{"type":"string"}},"additionalProperties":false,"$id":"schema:compat_recordings_list_query"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_recordings_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "DateCreated") || (key0 === "DateCreated<")) || (key0 === "DateCreated>")) || (key0 === "CallSid")) || (key0 === "ConferenceSid")) || (key0 === "Page")) || (key0 === "PageSize")) || (key0 === "PageToken"))){
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
if(data.DateCreated !== undefined){
if(typeof data.DateCreated !== "string"){
const err1 = {instancePath:instancePath+"/DateCreated",schemaPath:"#/properties/DateCreated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["DateCreated<"] !== undefined){
if(typeof data["DateCreated<"] !== "string"){
const err2 = {instancePath:instancePath+"/DateCreated<",schemaPath:"#/properties/DateCreated%3C/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["DateCreated>"] !== undefined){
if(typeof data["DateCreated>"] !== "string"){
const err3 = {instancePath:instancePath+"/DateCreated>",schemaPath:"#/properties/DateCreated%3E/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.CallSid !== undefined){
let data3 = data.CallSid;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/CallSid",schemaPath:"#/properties/CallSid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err5 = {instancePath:instancePath+"/CallSid",schemaPath:"#/properties/CallSid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ConferenceSid !== undefined){
let data4 = data.ConferenceSid;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err6 = {instancePath:instancePath+"/ConferenceSid",schemaPath:"#/properties/ConferenceSid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err7 = {instancePath:instancePath+"/ConferenceSid",schemaPath:"#/properties/ConferenceSid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Page !== undefined){
let data5 = data.Page;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err8 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.PageSize !== undefined){
let data6 = data.PageSize;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err10 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 1000 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.PageToken !== undefined){
if(typeof data.PageToken !== "string"){
const err13 = {instancePath:instancePath+"/PageToken",schemaPath:"#/properties/PageToken/type",keyword:"type",params:{type: "string"}};
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
validate10.errors = vErrors;
return errors === 0;
}

export const compat_recordings_list_result = validate11;
const schema12 = {"type":"object","required":["uri","first_page_uri","next_page_uri","previous_page_uri","page","page_size","recordings"],"properties":{"uri":{"type":"string"},"first_page_uri":{"type":"string"},"next_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"previous_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"page":{"type":"integer"},"page_size":{"type":"integer"},"recordings":{"type":"array","items":{"type":"object","required":["sid","account_sid","api_version","date_created","date_updated","call_sid","conference_sid","channel","channels","start_time","end_time","duration","price","price_unit","source","status","error_code","uri","subresource_uris","encryption_details","trim"],"properties":{"sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"account_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"api_version":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"call_sid":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"conference_sid":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"channel":{"type":"string"},"channels":{"type":"string"},"start_time":{"anyOf":[{"type":"string"},{"type":"null"}]},"end_time":{"anyOf":[{"type":"string"},{"type":"null"}]},"duration":{"type":"integer"},"price":{"anyOf":[{"type":"string"},{"type":"null"}]},"price_unit":{"type":"string"},"source":{"type":"string"},"status":{"type":"string"},"error_code":{"anyOf":[{"type":"string"},{"type":"null"}]},"uri":{"type":"string"},"subresource_uris":{"type":"object","required":["transcriptions"],"properties":{"transcriptions":{"type":"string"}}},"encryption_details":{"anyOf":[{"type":"string"},{"type":"null"}]},"trim":{"type":"string"}}}}},"$id":"schema:compat_recordings_list_result"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_recordings_list_result" */;
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
if(data.recordings === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordings"}};
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
if(data.recordings !== undefined){
let data6 = data.recordings;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.sid === undefined){
const err17 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "sid"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.account_sid === undefined){
const err18 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "account_sid"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.api_version === undefined){
const err19 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "api_version"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.date_created === undefined){
const err20 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "date_created"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.date_updated === undefined){
const err21 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "date_updated"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.call_sid === undefined){
const err22 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "call_sid"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.conference_sid === undefined){
const err23 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "conference_sid"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.channel === undefined){
const err24 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "channel"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.channels === undefined){
const err25 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "channels"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.start_time === undefined){
const err26 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "start_time"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.end_time === undefined){
const err27 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "end_time"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.duration === undefined){
const err28 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.price === undefined){
const err29 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7.price_unit === undefined){
const err30 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7.source === undefined){
const err31 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.status === undefined){
const err32 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.error_code === undefined){
const err33 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "error_code"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.uri === undefined){
const err34 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.subresource_uris === undefined){
const err35 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "subresource_uris"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data7.encryption_details === undefined){
const err36 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "encryption_details"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data7.trim === undefined){
const err37 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "trim"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data7.sid !== undefined){
let data8 = data7.sid;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err38 = {instancePath:instancePath+"/recordings/" + i0+"/sid",schemaPath:"#/properties/recordings/items/properties/sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err39 = {instancePath:instancePath+"/recordings/" + i0+"/sid",schemaPath:"#/properties/recordings/items/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data7.account_sid !== undefined){
let data9 = data7.account_sid;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err40 = {instancePath:instancePath+"/recordings/" + i0+"/account_sid",schemaPath:"#/properties/recordings/items/properties/account_sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/recordings/" + i0+"/account_sid",schemaPath:"#/properties/recordings/items/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data7.api_version !== undefined){
if(typeof data7.api_version !== "string"){
const err42 = {instancePath:instancePath+"/recordings/" + i0+"/api_version",schemaPath:"#/properties/recordings/items/properties/api_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data7.date_created !== undefined){
if(typeof data7.date_created !== "string"){
const err43 = {instancePath:instancePath+"/recordings/" + i0+"/date_created",schemaPath:"#/properties/recordings/items/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data7.date_updated !== undefined){
if(typeof data7.date_updated !== "string"){
const err44 = {instancePath:instancePath+"/recordings/" + i0+"/date_updated",schemaPath:"#/properties/recordings/items/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data7.call_sid !== undefined){
let data13 = data7.call_sid;
const _errs36 = errors;
let valid6 = false;
const _errs37 = errors;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err45 = {instancePath:instancePath+"/recordings/" + i0+"/call_sid",schemaPath:"#/properties/recordings/items/properties/call_sid/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/recordings/" + i0+"/call_sid",schemaPath:"#/properties/recordings/items/properties/call_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs39 = errors;
if(data13 !== null){
const err47 = {instancePath:instancePath+"/recordings/" + i0+"/call_sid",schemaPath:"#/properties/recordings/items/properties/call_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err48 = {instancePath:instancePath+"/recordings/" + i0+"/call_sid",schemaPath:"#/properties/recordings/items/properties/call_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
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
if(data7.conference_sid !== undefined){
let data14 = data7.conference_sid;
const _errs42 = errors;
let valid7 = false;
const _errs43 = errors;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err49 = {instancePath:instancePath+"/recordings/" + i0+"/conference_sid",schemaPath:"#/properties/recordings/items/properties/conference_sid/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/recordings/" + i0+"/conference_sid",schemaPath:"#/properties/recordings/items/properties/conference_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs45 = errors;
if(data14 !== null){
const err51 = {instancePath:instancePath+"/recordings/" + i0+"/conference_sid",schemaPath:"#/properties/recordings/items/properties/conference_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid3 = _errs45 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err52 = {instancePath:instancePath+"/recordings/" + i0+"/conference_sid",schemaPath:"#/properties/recordings/items/properties/conference_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
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
if(data7.channel !== undefined){
if(typeof data7.channel !== "string"){
const err53 = {instancePath:instancePath+"/recordings/" + i0+"/channel",schemaPath:"#/properties/recordings/items/properties/channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data7.channels !== undefined){
if(typeof data7.channels !== "string"){
const err54 = {instancePath:instancePath+"/recordings/" + i0+"/channels",schemaPath:"#/properties/recordings/items/properties/channels/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data7.start_time !== undefined){
let data17 = data7.start_time;
const _errs52 = errors;
let valid8 = false;
const _errs53 = errors;
if(typeof data17 !== "string"){
const err55 = {instancePath:instancePath+"/recordings/" + i0+"/start_time",schemaPath:"#/properties/recordings/items/properties/start_time/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs55 = errors;
if(data17 !== null){
const err56 = {instancePath:instancePath+"/recordings/" + i0+"/start_time",schemaPath:"#/properties/recordings/items/properties/start_time/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid4 = _errs55 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err57 = {instancePath:instancePath+"/recordings/" + i0+"/start_time",schemaPath:"#/properties/recordings/items/properties/start_time/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
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
if(data7.end_time !== undefined){
let data18 = data7.end_time;
const _errs58 = errors;
let valid9 = false;
const _errs59 = errors;
if(typeof data18 !== "string"){
const err58 = {instancePath:instancePath+"/recordings/" + i0+"/end_time",schemaPath:"#/properties/recordings/items/properties/end_time/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid5 = _errs59 === errors;
valid9 = valid9 || _valid5;
if(!valid9){
const _errs61 = errors;
if(data18 !== null){
const err59 = {instancePath:instancePath+"/recordings/" + i0+"/end_time",schemaPath:"#/properties/recordings/items/properties/end_time/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid5 = _errs61 === errors;
valid9 = valid9 || _valid5;
}
if(!valid9){
const err60 = {instancePath:instancePath+"/recordings/" + i0+"/end_time",schemaPath:"#/properties/recordings/items/properties/end_time/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
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
if(data7.duration !== undefined){
let data19 = data7.duration;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err61 = {instancePath:instancePath+"/recordings/" + i0+"/duration",schemaPath:"#/properties/recordings/items/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data7.price !== undefined){
let data20 = data7.price;
const _errs66 = errors;
let valid10 = false;
const _errs67 = errors;
if(typeof data20 !== "string"){
const err62 = {instancePath:instancePath+"/recordings/" + i0+"/price",schemaPath:"#/properties/recordings/items/properties/price/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid6 = _errs67 === errors;
valid10 = valid10 || _valid6;
if(!valid10){
const _errs69 = errors;
if(data20 !== null){
const err63 = {instancePath:instancePath+"/recordings/" + i0+"/price",schemaPath:"#/properties/recordings/items/properties/price/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid6 = _errs69 === errors;
valid10 = valid10 || _valid6;
}
if(!valid10){
const err64 = {instancePath:instancePath+"/recordings/" + i0+"/price",schemaPath:"#/properties/recordings/items/properties/price/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
if(data7.price_unit !== undefined){
if(typeof data7.price_unit !== "string"){
const err65 = {instancePath:instancePath+"/recordings/" + i0+"/price_unit",schemaPath:"#/properties/recordings/items/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data7.source !== undefined){
if(typeof data7.source !== "string"){
const err66 = {instancePath:instancePath+"/recordings/" + i0+"/source",schemaPath:"#/properties/recordings/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data7.status !== undefined){
if(typeof data7.status !== "string"){
const err67 = {instancePath:instancePath+"/recordings/" + i0+"/status",schemaPath:"#/properties/recordings/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data7.error_code !== undefined){
let data24 = data7.error_code;
const _errs78 = errors;
let valid11 = false;
const _errs79 = errors;
if(typeof data24 !== "string"){
const err68 = {instancePath:instancePath+"/recordings/" + i0+"/error_code",schemaPath:"#/properties/recordings/items/properties/error_code/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid7 = _errs79 === errors;
valid11 = valid11 || _valid7;
if(!valid11){
const _errs81 = errors;
if(data24 !== null){
const err69 = {instancePath:instancePath+"/recordings/" + i0+"/error_code",schemaPath:"#/properties/recordings/items/properties/error_code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid7 = _errs81 === errors;
valid11 = valid11 || _valid7;
}
if(!valid11){
const err70 = {instancePath:instancePath+"/recordings/" + i0+"/error_code",schemaPath:"#/properties/recordings/items/properties/error_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
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
if(data7.uri !== undefined){
if(typeof data7.uri !== "string"){
const err71 = {instancePath:instancePath+"/recordings/" + i0+"/uri",schemaPath:"#/properties/recordings/items/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data7.subresource_uris !== undefined){
let data26 = data7.subresource_uris;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.transcriptions === undefined){
const err72 = {instancePath:instancePath+"/recordings/" + i0+"/subresource_uris",schemaPath:"#/properties/recordings/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "transcriptions"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data26.transcriptions !== undefined){
if(typeof data26.transcriptions !== "string"){
const err73 = {instancePath:instancePath+"/recordings/" + i0+"/subresource_uris/transcriptions",schemaPath:"#/properties/recordings/items/properties/subresource_uris/properties/transcriptions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/recordings/" + i0+"/subresource_uris",schemaPath:"#/properties/recordings/items/properties/subresource_uris/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data7.encryption_details !== undefined){
let data28 = data7.encryption_details;
const _errs90 = errors;
let valid13 = false;
const _errs91 = errors;
if(typeof data28 !== "string"){
const err75 = {instancePath:instancePath+"/recordings/" + i0+"/encryption_details",schemaPath:"#/properties/recordings/items/properties/encryption_details/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid8 = _errs91 === errors;
valid13 = valid13 || _valid8;
if(!valid13){
const _errs93 = errors;
if(data28 !== null){
const err76 = {instancePath:instancePath+"/recordings/" + i0+"/encryption_details",schemaPath:"#/properties/recordings/items/properties/encryption_details/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid8 = _errs93 === errors;
valid13 = valid13 || _valid8;
}
if(!valid13){
const err77 = {instancePath:instancePath+"/recordings/" + i0+"/encryption_details",schemaPath:"#/properties/recordings/items/properties/encryption_details/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
if(data7.trim !== undefined){
if(typeof data7.trim !== "string"){
const err78 = {instancePath:instancePath+"/recordings/" + i0+"/trim",schemaPath:"#/properties/recordings/items/properties/trim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/recordings/" + i0,schemaPath:"#/properties/recordings/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/recordings",schemaPath:"#/properties/recordings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const compat_recordings_get_result = validate12;
const schema13 = {"type":"object","required":["sid","account_sid","api_version","date_created","date_updated","call_sid","conference_sid","channel","channels","start_time","end_time","duration","price","price_unit","source","status","error_code","uri","subresource_uris","encryption_details","trim"],"properties":{"sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"account_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"api_version":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"call_sid":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"conference_sid":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"channel":{"type":"string"},"channels":{"type":"string"},"start_time":{"anyOf":[{"type":"string"},{"type":"null"}]},"end_time":{"anyOf":[{"type":"string"},{"type":"null"}]},"duration":{"type":"integer"},"price":{"anyOf":[{"type":"string"},{"type":"null"}]},"price_unit":{"type":"string"},"source":{"type":"string"},"status":{"type":"string"},"error_code":{"anyOf":[{"type":"string"},{"type":"null"}]},"uri":{"type":"string"},"subresource_uris":{"type":"object","required":["transcriptions"],"properties":{"transcriptions":{"type":"string"}}},"encryption_details":{"anyOf":[{"type":"string"},{"type":"null"}]},"trim":{"type":"string"}},"$id":"schema:compat_recordings_get_result"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_recordings_get_result" */;
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
if(data.call_sid === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_sid"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.conference_sid === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conference_sid"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.channel === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.channels === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channels"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.start_time === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start_time"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.end_time === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end_time"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.duration === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.price === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.price_unit === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.source === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.status === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.error_code === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.uri === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.subresource_uris === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subresource_uris"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.encryption_details === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encryption_details"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.trim === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trim"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.sid !== undefined){
let data0 = data.sid;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err21 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err22 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.account_sid !== undefined){
let data1 = data.account_sid;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err23 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.api_version !== undefined){
if(typeof data.api_version !== "string"){
const err25 = {instancePath:instancePath+"/api_version",schemaPath:"#/properties/api_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.date_created !== undefined){
if(typeof data.date_created !== "string"){
const err26 = {instancePath:instancePath+"/date_created",schemaPath:"#/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.date_updated !== undefined){
if(typeof data.date_updated !== "string"){
const err27 = {instancePath:instancePath+"/date_updated",schemaPath:"#/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.call_sid !== undefined){
let data5 = data.call_sid;
const _errs12 = errors;
let valid1 = false;
const _errs13 = errors;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err28 = {instancePath:instancePath+"/call_sid",schemaPath:"#/properties/call_sid/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/call_sid",schemaPath:"#/properties/call_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs15 = errors;
if(data5 !== null){
const err30 = {instancePath:instancePath+"/call_sid",schemaPath:"#/properties/call_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err31 = {instancePath:instancePath+"/call_sid",schemaPath:"#/properties/call_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
if(data.conference_sid !== undefined){
let data6 = data.conference_sid;
const _errs18 = errors;
let valid2 = false;
const _errs19 = errors;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err32 = {instancePath:instancePath+"/conference_sid",schemaPath:"#/properties/conference_sid/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err33 = {instancePath:instancePath+"/conference_sid",schemaPath:"#/properties/conference_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs21 = errors;
if(data6 !== null){
const err34 = {instancePath:instancePath+"/conference_sid",schemaPath:"#/properties/conference_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err35 = {instancePath:instancePath+"/conference_sid",schemaPath:"#/properties/conference_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
if(data.channel !== undefined){
if(typeof data.channel !== "string"){
const err36 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.channels !== undefined){
if(typeof data.channels !== "string"){
const err37 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.start_time !== undefined){
let data9 = data.start_time;
const _errs28 = errors;
let valid3 = false;
const _errs29 = errors;
if(typeof data9 !== "string"){
const err38 = {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs31 = errors;
if(data9 !== null){
const err39 = {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err40 = {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
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
if(data.end_time !== undefined){
let data10 = data.end_time;
const _errs34 = errors;
let valid4 = false;
const _errs35 = errors;
if(typeof data10 !== "string"){
const err41 = {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid3 = _errs35 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs37 = errors;
if(data10 !== null){
const err42 = {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
const err43 = {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data.duration !== undefined){
let data11 = data.duration;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err44 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.price !== undefined){
let data12 = data.price;
const _errs42 = errors;
let valid5 = false;
const _errs43 = errors;
if(typeof data12 !== "string"){
const err45 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid4 = _errs43 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs45 = errors;
if(data12 !== null){
const err46 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid4 = _errs45 === errors;
valid5 = valid5 || _valid4;
}
if(!valid5){
const err47 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
if(data.price_unit !== undefined){
if(typeof data.price_unit !== "string"){
const err48 = {instancePath:instancePath+"/price_unit",schemaPath:"#/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err49 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err50 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.error_code !== undefined){
let data16 = data.error_code;
const _errs54 = errors;
let valid6 = false;
const _errs55 = errors;
if(typeof data16 !== "string"){
const err51 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid5 = _errs55 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const _errs57 = errors;
if(data16 !== null){
const err52 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid5 = _errs57 === errors;
valid6 = valid6 || _valid5;
}
if(!valid6){
const err53 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err54 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.subresource_uris !== undefined){
let data18 = data.subresource_uris;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.transcriptions === undefined){
const err55 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "transcriptions"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data18.transcriptions !== undefined){
if(typeof data18.transcriptions !== "string"){
const err56 = {instancePath:instancePath+"/subresource_uris/transcriptions",schemaPath:"#/properties/subresource_uris/properties/transcriptions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.encryption_details !== undefined){
let data20 = data.encryption_details;
const _errs66 = errors;
let valid8 = false;
const _errs67 = errors;
if(typeof data20 !== "string"){
const err58 = {instancePath:instancePath+"/encryption_details",schemaPath:"#/properties/encryption_details/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid6 = _errs67 === errors;
valid8 = valid8 || _valid6;
if(!valid8){
const _errs69 = errors;
if(data20 !== null){
const err59 = {instancePath:instancePath+"/encryption_details",schemaPath:"#/properties/encryption_details/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid6 = _errs69 === errors;
valid8 = valid8 || _valid6;
}
if(!valid8){
const err60 = {instancePath:instancePath+"/encryption_details",schemaPath:"#/properties/encryption_details/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
if(data.trim !== undefined){
if(typeof data.trim !== "string"){
const err61 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

compat_recordings_list_query.known = {"#":["DateCreated","DateCreated<","DateCreated>","CallSid","ConferenceSid","Page","PageSize","PageToken"]};
