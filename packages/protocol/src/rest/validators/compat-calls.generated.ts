// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const compat_calls_list_query = validate10;
const schema11 = {"type":"object","properties":{"EndTime":{"type":"string"},"EndTime<":{"type":"string"},"EndTime>":{"type":"string"},"From":{"type":"string"},"ParentCallSid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"StartTime":{"type":"string"},"StartTime<":{"type":"string"},"StartTime>":{"type":"string"},"Status":{"type":"string","enum":["queued","ringing","in-progress","canceled","completed","busy","failed","no-answer"]},"To":{"type":"string"},"Page":{"type":"integer","minimum":0},"PageSize":{"type":"integer","minimum":1,"maximum":1000},"PageToken":{"type":"string"}},"additionalProperties":false,"$id":"schema:compat_calls_list_query"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_calls_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if(data.EndTime !== undefined){
if(typeof data.EndTime !== "string"){
const err1 = {instancePath:instancePath+"/EndTime",schemaPath:"#/properties/EndTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["EndTime<"] !== undefined){
if(typeof data["EndTime<"] !== "string"){
const err2 = {instancePath:instancePath+"/EndTime<",schemaPath:"#/properties/EndTime%3C/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["EndTime>"] !== undefined){
if(typeof data["EndTime>"] !== "string"){
const err3 = {instancePath:instancePath+"/EndTime>",schemaPath:"#/properties/EndTime%3E/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.From !== undefined){
if(typeof data.From !== "string"){
const err4 = {instancePath:instancePath+"/From",schemaPath:"#/properties/From/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ParentCallSid !== undefined){
let data4 = data.ParentCallSid;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err5 = {instancePath:instancePath+"/ParentCallSid",schemaPath:"#/properties/ParentCallSid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err6 = {instancePath:instancePath+"/ParentCallSid",schemaPath:"#/properties/ParentCallSid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.StartTime !== undefined){
if(typeof data.StartTime !== "string"){
const err7 = {instancePath:instancePath+"/StartTime",schemaPath:"#/properties/StartTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["StartTime<"] !== undefined){
if(typeof data["StartTime<"] !== "string"){
const err8 = {instancePath:instancePath+"/StartTime<",schemaPath:"#/properties/StartTime%3C/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["StartTime>"] !== undefined){
if(typeof data["StartTime>"] !== "string"){
const err9 = {instancePath:instancePath+"/StartTime>",schemaPath:"#/properties/StartTime%3E/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Status !== undefined){
let data8 = data.Status;
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((((data8 === "queued") || (data8 === "ringing")) || (data8 === "in-progress")) || (data8 === "canceled")) || (data8 === "completed")) || (data8 === "busy")) || (data8 === "failed")) || (data8 === "no-answer"))){
const err11 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema11.properties.Status.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.To !== undefined){
if(typeof data.To !== "string"){
const err12 = {instancePath:instancePath+"/To",schemaPath:"#/properties/To/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Page !== undefined){
let data10 = data.Page;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err13 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err14 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data11 = data.PageSize;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err15 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 > 1000 || isNaN(data11)){
const err16 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err17 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.PageToken !== undefined){
if(typeof data.PageToken !== "string"){
const err18 = {instancePath:instancePath+"/PageToken",schemaPath:"#/properties/PageToken/type",keyword:"type",params:{type: "string"}};
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

export const compat_calls_list_result = validate11;
const schema12 = {"type":"object","required":["uri","first_page_uri","next_page_uri","previous_page_uri","page","page_size","calls"],"properties":{"uri":{"type":"string"},"first_page_uri":{"type":"string"},"next_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"previous_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"page":{"type":"integer"},"page_size":{"type":"integer"},"calls":{"type":"array","items":{"type":"object","required":["sid","account_sid","api_version","date_created","date_updated","parent_call_sid","to","formatted_to","to_formatted","from","formatted_from","from_formatted","phone_number_sid","status","start_time","end_time","duration","price","price_unit","direction","answered_by","forwarded_from","caller_name","uri","subresource_uris","annotation","group_sid","audio_in_mos","sip_result_code","audio_rtt_avg","audio_rtt_min","audio_rtt_max","audio_out_jitter_min","audio_out_jitter_max","audio_out_jitter_avg","audio_out_lost"],"properties":{"sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"account_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"api_version":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"parent_call_sid":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"to":{"type":"string"},"formatted_to":{"type":"string"},"to_formatted":{"type":"string"},"from":{"type":"string"},"formatted_from":{"type":"string"},"from_formatted":{"type":"string"},"phone_number_sid":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"status":{"type":"string"},"start_time":{"anyOf":[{"type":"string"},{"type":"null"}]},"end_time":{"anyOf":[{"type":"string"},{"type":"null"}]},"duration":{"type":"integer"},"price":{"anyOf":[{"type":"number"},{"type":"null"}]},"price_unit":{"type":"string"},"direction":{"type":"string"},"answered_by":{"anyOf":[{"type":"string"},{"type":"null"}]},"forwarded_from":{"anyOf":[{"type":"string"},{"type":"null"}]},"caller_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"uri":{"type":"string"},"subresource_uris":{"type":"object","required":["notifications","recordings"],"properties":{"notifications":{"anyOf":[{"type":"string"},{"type":"null"}]},"recordings":{"type":"string"}}},"annotation":{"anyOf":[{"type":"string"},{"type":"null"}]},"group_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"audio_in_mos":{"anyOf":[{"type":"number"},{"type":"null"}]},"sip_result_code":{"anyOf":[{"type":"string"},{"type":"null"}]},"audio_rtt_avg":{"anyOf":[{"type":"integer"},{"type":"null"}]},"audio_rtt_min":{"anyOf":[{"type":"integer"},{"type":"null"}]},"audio_rtt_max":{"anyOf":[{"type":"integer"},{"type":"null"}]},"audio_out_jitter_min":{"anyOf":[{"type":"integer"},{"type":"null"}]},"audio_out_jitter_max":{"anyOf":[{"type":"integer"},{"type":"null"}]},"audio_out_jitter_avg":{"anyOf":[{"type":"integer"},{"type":"null"}]},"audio_out_lost":{"anyOf":[{"type":"integer"},{"type":"null"}]}}}}},"$id":"schema:compat_calls_list_result"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_calls_list_result" */;
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
if(data.calls === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls"}};
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
if(data.calls !== undefined){
let data6 = data.calls;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.sid === undefined){
const err17 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "sid"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.account_sid === undefined){
const err18 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "account_sid"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.api_version === undefined){
const err19 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "api_version"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.date_created === undefined){
const err20 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "date_created"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.date_updated === undefined){
const err21 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "date_updated"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.parent_call_sid === undefined){
const err22 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "parent_call_sid"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.to === undefined){
const err23 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.formatted_to === undefined){
const err24 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "formatted_to"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.to_formatted === undefined){
const err25 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "to_formatted"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.from === undefined){
const err26 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.formatted_from === undefined){
const err27 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "formatted_from"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.from_formatted === undefined){
const err28 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "from_formatted"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.phone_number_sid === undefined){
const err29 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "phone_number_sid"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7.status === undefined){
const err30 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7.start_time === undefined){
const err31 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "start_time"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.end_time === undefined){
const err32 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "end_time"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.duration === undefined){
const err33 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.price === undefined){
const err34 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.price_unit === undefined){
const err35 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data7.direction === undefined){
const err36 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data7.answered_by === undefined){
const err37 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "answered_by"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data7.forwarded_from === undefined){
const err38 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "forwarded_from"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data7.caller_name === undefined){
const err39 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "caller_name"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data7.uri === undefined){
const err40 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data7.subresource_uris === undefined){
const err41 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "subresource_uris"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data7.annotation === undefined){
const err42 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "annotation"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data7.group_sid === undefined){
const err43 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "group_sid"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data7.audio_in_mos === undefined){
const err44 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "audio_in_mos"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data7.sip_result_code === undefined){
const err45 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "sip_result_code"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data7.audio_rtt_avg === undefined){
const err46 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "audio_rtt_avg"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data7.audio_rtt_min === undefined){
const err47 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "audio_rtt_min"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data7.audio_rtt_max === undefined){
const err48 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "audio_rtt_max"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data7.audio_out_jitter_min === undefined){
const err49 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "audio_out_jitter_min"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data7.audio_out_jitter_max === undefined){
const err50 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "audio_out_jitter_max"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data7.audio_out_jitter_avg === undefined){
const err51 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "audio_out_jitter_avg"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data7.audio_out_lost === undefined){
const err52 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "audio_out_lost"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data7.sid !== undefined){
let data8 = data7.sid;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err53 = {instancePath:instancePath+"/calls/" + i0+"/sid",schemaPath:"#/properties/calls/items/properties/sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/calls/" + i0+"/sid",schemaPath:"#/properties/calls/items/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data7.account_sid !== undefined){
let data9 = data7.account_sid;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err55 = {instancePath:instancePath+"/calls/" + i0+"/account_sid",schemaPath:"#/properties/calls/items/properties/account_sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err56 = {instancePath:instancePath+"/calls/" + i0+"/account_sid",schemaPath:"#/properties/calls/items/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data7.api_version !== undefined){
if(typeof data7.api_version !== "string"){
const err57 = {instancePath:instancePath+"/calls/" + i0+"/api_version",schemaPath:"#/properties/calls/items/properties/api_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data7.date_created !== undefined){
if(typeof data7.date_created !== "string"){
const err58 = {instancePath:instancePath+"/calls/" + i0+"/date_created",schemaPath:"#/properties/calls/items/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data7.date_updated !== undefined){
if(typeof data7.date_updated !== "string"){
const err59 = {instancePath:instancePath+"/calls/" + i0+"/date_updated",schemaPath:"#/properties/calls/items/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data7.parent_call_sid !== undefined){
let data13 = data7.parent_call_sid;
const _errs36 = errors;
let valid6 = false;
const _errs37 = errors;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err60 = {instancePath:instancePath+"/calls/" + i0+"/parent_call_sid",schemaPath:"#/properties/calls/items/properties/parent_call_sid/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/calls/" + i0+"/parent_call_sid",schemaPath:"#/properties/calls/items/properties/parent_call_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs39 = errors;
if(data13 !== null){
const err62 = {instancePath:instancePath+"/calls/" + i0+"/parent_call_sid",schemaPath:"#/properties/calls/items/properties/parent_call_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err63 = {instancePath:instancePath+"/calls/" + i0+"/parent_call_sid",schemaPath:"#/properties/calls/items/properties/parent_call_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
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
if(data7.to !== undefined){
if(typeof data7.to !== "string"){
const err64 = {instancePath:instancePath+"/calls/" + i0+"/to",schemaPath:"#/properties/calls/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data7.formatted_to !== undefined){
if(typeof data7.formatted_to !== "string"){
const err65 = {instancePath:instancePath+"/calls/" + i0+"/formatted_to",schemaPath:"#/properties/calls/items/properties/formatted_to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data7.to_formatted !== undefined){
if(typeof data7.to_formatted !== "string"){
const err66 = {instancePath:instancePath+"/calls/" + i0+"/to_formatted",schemaPath:"#/properties/calls/items/properties/to_formatted/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data7.from !== undefined){
if(typeof data7.from !== "string"){
const err67 = {instancePath:instancePath+"/calls/" + i0+"/from",schemaPath:"#/properties/calls/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data7.formatted_from !== undefined){
if(typeof data7.formatted_from !== "string"){
const err68 = {instancePath:instancePath+"/calls/" + i0+"/formatted_from",schemaPath:"#/properties/calls/items/properties/formatted_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data7.from_formatted !== undefined){
if(typeof data7.from_formatted !== "string"){
const err69 = {instancePath:instancePath+"/calls/" + i0+"/from_formatted",schemaPath:"#/properties/calls/items/properties/from_formatted/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data7.phone_number_sid !== undefined){
let data20 = data7.phone_number_sid;
const _errs54 = errors;
let valid7 = false;
const _errs55 = errors;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err70 = {instancePath:instancePath+"/calls/" + i0+"/phone_number_sid",schemaPath:"#/properties/calls/items/properties/phone_number_sid/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/calls/" + i0+"/phone_number_sid",schemaPath:"#/properties/calls/items/properties/phone_number_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid3 = _errs55 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs57 = errors;
if(data20 !== null){
const err72 = {instancePath:instancePath+"/calls/" + i0+"/phone_number_sid",schemaPath:"#/properties/calls/items/properties/phone_number_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid3 = _errs57 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err73 = {instancePath:instancePath+"/calls/" + i0+"/phone_number_sid",schemaPath:"#/properties/calls/items/properties/phone_number_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
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
if(data7.status !== undefined){
if(typeof data7.status !== "string"){
const err74 = {instancePath:instancePath+"/calls/" + i0+"/status",schemaPath:"#/properties/calls/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data7.start_time !== undefined){
let data22 = data7.start_time;
const _errs62 = errors;
let valid8 = false;
const _errs63 = errors;
if(typeof data22 !== "string"){
const err75 = {instancePath:instancePath+"/calls/" + i0+"/start_time",schemaPath:"#/properties/calls/items/properties/start_time/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid4 = _errs63 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs65 = errors;
if(data22 !== null){
const err76 = {instancePath:instancePath+"/calls/" + i0+"/start_time",schemaPath:"#/properties/calls/items/properties/start_time/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid4 = _errs65 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err77 = {instancePath:instancePath+"/calls/" + i0+"/start_time",schemaPath:"#/properties/calls/items/properties/start_time/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data7.end_time !== undefined){
let data23 = data7.end_time;
const _errs68 = errors;
let valid9 = false;
const _errs69 = errors;
if(typeof data23 !== "string"){
const err78 = {instancePath:instancePath+"/calls/" + i0+"/end_time",schemaPath:"#/properties/calls/items/properties/end_time/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid5 = _errs69 === errors;
valid9 = valid9 || _valid5;
if(!valid9){
const _errs71 = errors;
if(data23 !== null){
const err79 = {instancePath:instancePath+"/calls/" + i0+"/end_time",schemaPath:"#/properties/calls/items/properties/end_time/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid5 = _errs71 === errors;
valid9 = valid9 || _valid5;
}
if(!valid9){
const err80 = {instancePath:instancePath+"/calls/" + i0+"/end_time",schemaPath:"#/properties/calls/items/properties/end_time/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data7.duration !== undefined){
let data24 = data7.duration;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err81 = {instancePath:instancePath+"/calls/" + i0+"/duration",schemaPath:"#/properties/calls/items/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data7.price !== undefined){
let data25 = data7.price;
const _errs76 = errors;
let valid10 = false;
const _errs77 = errors;
if(!(typeof data25 == "number")){
const err82 = {instancePath:instancePath+"/calls/" + i0+"/price",schemaPath:"#/properties/calls/items/properties/price/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid6 = _errs77 === errors;
valid10 = valid10 || _valid6;
if(!valid10){
const _errs79 = errors;
if(data25 !== null){
const err83 = {instancePath:instancePath+"/calls/" + i0+"/price",schemaPath:"#/properties/calls/items/properties/price/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid6 = _errs79 === errors;
valid10 = valid10 || _valid6;
}
if(!valid10){
const err84 = {instancePath:instancePath+"/calls/" + i0+"/price",schemaPath:"#/properties/calls/items/properties/price/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
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
if(data7.price_unit !== undefined){
if(typeof data7.price_unit !== "string"){
const err85 = {instancePath:instancePath+"/calls/" + i0+"/price_unit",schemaPath:"#/properties/calls/items/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data7.direction !== undefined){
if(typeof data7.direction !== "string"){
const err86 = {instancePath:instancePath+"/calls/" + i0+"/direction",schemaPath:"#/properties/calls/items/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data7.answered_by !== undefined){
let data28 = data7.answered_by;
const _errs86 = errors;
let valid11 = false;
const _errs87 = errors;
if(typeof data28 !== "string"){
const err87 = {instancePath:instancePath+"/calls/" + i0+"/answered_by",schemaPath:"#/properties/calls/items/properties/answered_by/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid7 = _errs87 === errors;
valid11 = valid11 || _valid7;
if(!valid11){
const _errs89 = errors;
if(data28 !== null){
const err88 = {instancePath:instancePath+"/calls/" + i0+"/answered_by",schemaPath:"#/properties/calls/items/properties/answered_by/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid7 = _errs89 === errors;
valid11 = valid11 || _valid7;
}
if(!valid11){
const err89 = {instancePath:instancePath+"/calls/" + i0+"/answered_by",schemaPath:"#/properties/calls/items/properties/answered_by/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
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
if(data7.forwarded_from !== undefined){
let data29 = data7.forwarded_from;
const _errs92 = errors;
let valid12 = false;
const _errs93 = errors;
if(typeof data29 !== "string"){
const err90 = {instancePath:instancePath+"/calls/" + i0+"/forwarded_from",schemaPath:"#/properties/calls/items/properties/forwarded_from/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid8 = _errs93 === errors;
valid12 = valid12 || _valid8;
if(!valid12){
const _errs95 = errors;
if(data29 !== null){
const err91 = {instancePath:instancePath+"/calls/" + i0+"/forwarded_from",schemaPath:"#/properties/calls/items/properties/forwarded_from/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid8 = _errs95 === errors;
valid12 = valid12 || _valid8;
}
if(!valid12){
const err92 = {instancePath:instancePath+"/calls/" + i0+"/forwarded_from",schemaPath:"#/properties/calls/items/properties/forwarded_from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
if(data7.caller_name !== undefined){
let data30 = data7.caller_name;
const _errs98 = errors;
let valid13 = false;
const _errs99 = errors;
if(typeof data30 !== "string"){
const err93 = {instancePath:instancePath+"/calls/" + i0+"/caller_name",schemaPath:"#/properties/calls/items/properties/caller_name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid9 = _errs99 === errors;
valid13 = valid13 || _valid9;
if(!valid13){
const _errs101 = errors;
if(data30 !== null){
const err94 = {instancePath:instancePath+"/calls/" + i0+"/caller_name",schemaPath:"#/properties/calls/items/properties/caller_name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid9 = _errs101 === errors;
valid13 = valid13 || _valid9;
}
if(!valid13){
const err95 = {instancePath:instancePath+"/calls/" + i0+"/caller_name",schemaPath:"#/properties/calls/items/properties/caller_name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data7.uri !== undefined){
if(typeof data7.uri !== "string"){
const err96 = {instancePath:instancePath+"/calls/" + i0+"/uri",schemaPath:"#/properties/calls/items/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data7.subresource_uris !== undefined){
let data32 = data7.subresource_uris;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.notifications === undefined){
const err97 = {instancePath:instancePath+"/calls/" + i0+"/subresource_uris",schemaPath:"#/properties/calls/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "notifications"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data32.recordings === undefined){
const err98 = {instancePath:instancePath+"/calls/" + i0+"/subresource_uris",schemaPath:"#/properties/calls/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "recordings"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data32.notifications !== undefined){
let data33 = data32.notifications;
const _errs108 = errors;
let valid15 = false;
const _errs109 = errors;
if(typeof data33 !== "string"){
const err99 = {instancePath:instancePath+"/calls/" + i0+"/subresource_uris/notifications",schemaPath:"#/properties/calls/items/properties/subresource_uris/properties/notifications/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid10 = _errs109 === errors;
valid15 = valid15 || _valid10;
if(!valid15){
const _errs111 = errors;
if(data33 !== null){
const err100 = {instancePath:instancePath+"/calls/" + i0+"/subresource_uris/notifications",schemaPath:"#/properties/calls/items/properties/subresource_uris/properties/notifications/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid10 = _errs111 === errors;
valid15 = valid15 || _valid10;
}
if(!valid15){
const err101 = {instancePath:instancePath+"/calls/" + i0+"/subresource_uris/notifications",schemaPath:"#/properties/calls/items/properties/subresource_uris/properties/notifications/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
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
if(data32.recordings !== undefined){
if(typeof data32.recordings !== "string"){
const err102 = {instancePath:instancePath+"/calls/" + i0+"/subresource_uris/recordings",schemaPath:"#/properties/calls/items/properties/subresource_uris/properties/recordings/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/calls/" + i0+"/subresource_uris",schemaPath:"#/properties/calls/items/properties/subresource_uris/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data7.annotation !== undefined){
let data35 = data7.annotation;
const _errs116 = errors;
let valid16 = false;
const _errs117 = errors;
if(typeof data35 !== "string"){
const err104 = {instancePath:instancePath+"/calls/" + i0+"/annotation",schemaPath:"#/properties/calls/items/properties/annotation/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid11 = _errs117 === errors;
valid16 = valid16 || _valid11;
if(!valid16){
const _errs119 = errors;
if(data35 !== null){
const err105 = {instancePath:instancePath+"/calls/" + i0+"/annotation",schemaPath:"#/properties/calls/items/properties/annotation/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid11 = _errs119 === errors;
valid16 = valid16 || _valid11;
}
if(!valid16){
const err106 = {instancePath:instancePath+"/calls/" + i0+"/annotation",schemaPath:"#/properties/calls/items/properties/annotation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
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
if(data7.group_sid !== undefined){
let data36 = data7.group_sid;
const _errs122 = errors;
let valid17 = false;
const _errs123 = errors;
if(typeof data36 !== "string"){
const err107 = {instancePath:instancePath+"/calls/" + i0+"/group_sid",schemaPath:"#/properties/calls/items/properties/group_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid12 = _errs123 === errors;
valid17 = valid17 || _valid12;
if(!valid17){
const _errs125 = errors;
if(data36 !== null){
const err108 = {instancePath:instancePath+"/calls/" + i0+"/group_sid",schemaPath:"#/properties/calls/items/properties/group_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid12 = _errs125 === errors;
valid17 = valid17 || _valid12;
}
if(!valid17){
const err109 = {instancePath:instancePath+"/calls/" + i0+"/group_sid",schemaPath:"#/properties/calls/items/properties/group_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
}
if(data7.audio_in_mos !== undefined){
let data37 = data7.audio_in_mos;
const _errs128 = errors;
let valid18 = false;
const _errs129 = errors;
if(!(typeof data37 == "number")){
const err110 = {instancePath:instancePath+"/calls/" + i0+"/audio_in_mos",schemaPath:"#/properties/calls/items/properties/audio_in_mos/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid13 = _errs129 === errors;
valid18 = valid18 || _valid13;
if(!valid18){
const _errs131 = errors;
if(data37 !== null){
const err111 = {instancePath:instancePath+"/calls/" + i0+"/audio_in_mos",schemaPath:"#/properties/calls/items/properties/audio_in_mos/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid13 = _errs131 === errors;
valid18 = valid18 || _valid13;
}
if(!valid18){
const err112 = {instancePath:instancePath+"/calls/" + i0+"/audio_in_mos",schemaPath:"#/properties/calls/items/properties/audio_in_mos/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
if(data7.sip_result_code !== undefined){
let data38 = data7.sip_result_code;
const _errs134 = errors;
let valid19 = false;
const _errs135 = errors;
if(typeof data38 !== "string"){
const err113 = {instancePath:instancePath+"/calls/" + i0+"/sip_result_code",schemaPath:"#/properties/calls/items/properties/sip_result_code/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid14 = _errs135 === errors;
valid19 = valid19 || _valid14;
if(!valid19){
const _errs137 = errors;
if(data38 !== null){
const err114 = {instancePath:instancePath+"/calls/" + i0+"/sip_result_code",schemaPath:"#/properties/calls/items/properties/sip_result_code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid14 = _errs137 === errors;
valid19 = valid19 || _valid14;
}
if(!valid19){
const err115 = {instancePath:instancePath+"/calls/" + i0+"/sip_result_code",schemaPath:"#/properties/calls/items/properties/sip_result_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
else {
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
}
if(data7.audio_rtt_avg !== undefined){
let data39 = data7.audio_rtt_avg;
const _errs140 = errors;
let valid20 = false;
const _errs141 = errors;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
const err116 = {instancePath:instancePath+"/calls/" + i0+"/audio_rtt_avg",schemaPath:"#/properties/calls/items/properties/audio_rtt_avg/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid15 = _errs141 === errors;
valid20 = valid20 || _valid15;
if(!valid20){
const _errs143 = errors;
if(data39 !== null){
const err117 = {instancePath:instancePath+"/calls/" + i0+"/audio_rtt_avg",schemaPath:"#/properties/calls/items/properties/audio_rtt_avg/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid15 = _errs143 === errors;
valid20 = valid20 || _valid15;
}
if(!valid20){
const err118 = {instancePath:instancePath+"/calls/" + i0+"/audio_rtt_avg",schemaPath:"#/properties/calls/items/properties/audio_rtt_avg/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
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
if(data7.audio_rtt_min !== undefined){
let data40 = data7.audio_rtt_min;
const _errs146 = errors;
let valid21 = false;
const _errs147 = errors;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
const err119 = {instancePath:instancePath+"/calls/" + i0+"/audio_rtt_min",schemaPath:"#/properties/calls/items/properties/audio_rtt_min/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid16 = _errs147 === errors;
valid21 = valid21 || _valid16;
if(!valid21){
const _errs149 = errors;
if(data40 !== null){
const err120 = {instancePath:instancePath+"/calls/" + i0+"/audio_rtt_min",schemaPath:"#/properties/calls/items/properties/audio_rtt_min/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid16 = _errs149 === errors;
valid21 = valid21 || _valid16;
}
if(!valid21){
const err121 = {instancePath:instancePath+"/calls/" + i0+"/audio_rtt_min",schemaPath:"#/properties/calls/items/properties/audio_rtt_min/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
}
}
if(data7.audio_rtt_max !== undefined){
let data41 = data7.audio_rtt_max;
const _errs152 = errors;
let valid22 = false;
const _errs153 = errors;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
const err122 = {instancePath:instancePath+"/calls/" + i0+"/audio_rtt_max",schemaPath:"#/properties/calls/items/properties/audio_rtt_max/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid17 = _errs153 === errors;
valid22 = valid22 || _valid17;
if(!valid22){
const _errs155 = errors;
if(data41 !== null){
const err123 = {instancePath:instancePath+"/calls/" + i0+"/audio_rtt_max",schemaPath:"#/properties/calls/items/properties/audio_rtt_max/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid17 = _errs155 === errors;
valid22 = valid22 || _valid17;
}
if(!valid22){
const err124 = {instancePath:instancePath+"/calls/" + i0+"/audio_rtt_max",schemaPath:"#/properties/calls/items/properties/audio_rtt_max/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
}
}
if(data7.audio_out_jitter_min !== undefined){
let data42 = data7.audio_out_jitter_min;
const _errs158 = errors;
let valid23 = false;
const _errs159 = errors;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
const err125 = {instancePath:instancePath+"/calls/" + i0+"/audio_out_jitter_min",schemaPath:"#/properties/calls/items/properties/audio_out_jitter_min/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid18 = _errs159 === errors;
valid23 = valid23 || _valid18;
if(!valid23){
const _errs161 = errors;
if(data42 !== null){
const err126 = {instancePath:instancePath+"/calls/" + i0+"/audio_out_jitter_min",schemaPath:"#/properties/calls/items/properties/audio_out_jitter_min/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid18 = _errs161 === errors;
valid23 = valid23 || _valid18;
}
if(!valid23){
const err127 = {instancePath:instancePath+"/calls/" + i0+"/audio_out_jitter_min",schemaPath:"#/properties/calls/items/properties/audio_out_jitter_min/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
else {
errors = _errs158;
if(vErrors !== null){
if(_errs158){
vErrors.length = _errs158;
}
else {
vErrors = null;
}
}
}
}
if(data7.audio_out_jitter_max !== undefined){
let data43 = data7.audio_out_jitter_max;
const _errs164 = errors;
let valid24 = false;
const _errs165 = errors;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
const err128 = {instancePath:instancePath+"/calls/" + i0+"/audio_out_jitter_max",schemaPath:"#/properties/calls/items/properties/audio_out_jitter_max/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid19 = _errs165 === errors;
valid24 = valid24 || _valid19;
if(!valid24){
const _errs167 = errors;
if(data43 !== null){
const err129 = {instancePath:instancePath+"/calls/" + i0+"/audio_out_jitter_max",schemaPath:"#/properties/calls/items/properties/audio_out_jitter_max/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid19 = _errs167 === errors;
valid24 = valid24 || _valid19;
}
if(!valid24){
const err130 = {instancePath:instancePath+"/calls/" + i0+"/audio_out_jitter_max",schemaPath:"#/properties/calls/items/properties/audio_out_jitter_max/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
else {
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
}
}
if(data7.audio_out_jitter_avg !== undefined){
let data44 = data7.audio_out_jitter_avg;
const _errs170 = errors;
let valid25 = false;
const _errs171 = errors;
if(!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))){
const err131 = {instancePath:instancePath+"/calls/" + i0+"/audio_out_jitter_avg",schemaPath:"#/properties/calls/items/properties/audio_out_jitter_avg/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid20 = _errs171 === errors;
valid25 = valid25 || _valid20;
if(!valid25){
const _errs173 = errors;
if(data44 !== null){
const err132 = {instancePath:instancePath+"/calls/" + i0+"/audio_out_jitter_avg",schemaPath:"#/properties/calls/items/properties/audio_out_jitter_avg/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid20 = _errs173 === errors;
valid25 = valid25 || _valid20;
}
if(!valid25){
const err133 = {instancePath:instancePath+"/calls/" + i0+"/audio_out_jitter_avg",schemaPath:"#/properties/calls/items/properties/audio_out_jitter_avg/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
else {
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
}
}
if(data7.audio_out_lost !== undefined){
let data45 = data7.audio_out_lost;
const _errs176 = errors;
let valid26 = false;
const _errs177 = errors;
if(!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))){
const err134 = {instancePath:instancePath+"/calls/" + i0+"/audio_out_lost",schemaPath:"#/properties/calls/items/properties/audio_out_lost/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid21 = _errs177 === errors;
valid26 = valid26 || _valid21;
if(!valid26){
const _errs179 = errors;
if(data45 !== null){
const err135 = {instancePath:instancePath+"/calls/" + i0+"/audio_out_lost",schemaPath:"#/properties/calls/items/properties/audio_out_lost/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid21 = _errs179 === errors;
valid26 = valid26 || _valid21;
}
if(!valid26){
const err136 = {instancePath:instancePath+"/calls/" + i0+"/audio_out_lost",schemaPath:"#/properties/calls/items/properties/audio_out_lost/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
else {
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err137 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const compat_calls_create_body = validate12;
const schema13 = {"type":"object","required":["To","From"],"properties":{"To":{"type":"string"},"From":{"type":"string"},"Url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"ApplicationSid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"Method":{"type":"string","enum":["GET","POST"]},"FallbackUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"FallbackMethod":{"type":"string","enum":["GET","POST"]},"StatusCallback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"StatusCallbackMethod":{"type":"string","enum":["GET","POST"]},"StatusCallbackEvent":{"type":"array","items":{"type":"string","enum":["initiated","ringing","answered","completed","ringing_forwarded","ringing_queued"]}},"CallerId":{"type":"string"},"SendDigits":{"type":"string","pattern":"^[0-9#*wW]{1,32}$","maxLength":32},"Timeout":{"type":"integer","minimum":1,"maximum":600},"MachineDetection":{"type":"string","enum":["Enable","DetectMessageEnd","none"]},"MachineDetectionTimeout":{"type":"integer","minimum":1,"maximum":120},"MachineDetectionSpeechThreshold":{"type":"integer","minimum":1000,"maximum":6000},"MachineDetectionSpeechEndThreshold":{"type":"integer","minimum":500,"maximum":5000},"MachineDetectionSilenceTimeout":{"type":"integer","minimum":2000,"maximum":10000},"MachineWordsThreshold":{"type":"integer","minimum":1,"maximum":100},"AsyncAmd":{"type":"boolean"},"AsyncAmdStatusCallbackMethod":{"type":"string","enum":["GET","POST"]},"AsyncAmdStatusCallback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"AsyncAmdPartialResults":{"type":"boolean"},"Record":{"type":"boolean"},"RecordingChannels":{"type":"string","enum":["mono","dual"]},"RecordingTrack":{"type":"string","enum":["inbound","outbound","both"]},"RecordingStatusCallback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"RecordingStatusCallbackMethod":{"type":"string","enum":["GET","POST"]},"RecordingStatusCallbackEvent":{"type":"string"},"Trim":{"type":"string","enum":["trim-silence","do-not-trim"]},"SipAuthUsername":{"type":"string"},"SipAuthPassword":{"type":"string"},"MaxPricePerMinute":{"type":"string","pattern":"^[0-9]+\\.?[0-9]{0,4}$"}},"additionalProperties":false,"$id":"schema:compat_calls_create_body"};
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");
const pattern9 = new RegExp("^[0-9#*wW]{1,32}$", "u");
const pattern12 = new RegExp("^[0-9]+\\.?[0-9]{0,4}$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_calls_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.To === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "To"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.From === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "From"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
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
if(data.To !== undefined){
if(typeof data.To !== "string"){
const err3 = {instancePath:instancePath+"/To",schemaPath:"#/properties/To/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.From !== undefined){
if(typeof data.From !== "string"){
const err4 = {instancePath:instancePath+"/From",schemaPath:"#/properties/From/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Url !== undefined){
let data2 = data.Url;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/Url",schemaPath:"#/properties/Url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err6 = {instancePath:instancePath+"/Url",schemaPath:"#/properties/Url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ApplicationSid !== undefined){
let data3 = data.ApplicationSid;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/ApplicationSid",schemaPath:"#/properties/ApplicationSid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err8 = {instancePath:instancePath+"/ApplicationSid",schemaPath:"#/properties/ApplicationSid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Method !== undefined){
let data4 = data.Method;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/Method",schemaPath:"#/properties/Method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data4 === "GET") || (data4 === "POST"))){
const err10 = {instancePath:instancePath+"/Method",schemaPath:"#/properties/Method/enum",keyword:"enum",params:{allowedValues: schema13.properties.Method.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.FallbackUrl !== undefined){
let data5 = data.FallbackUrl;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err11 = {instancePath:instancePath+"/FallbackUrl",schemaPath:"#/properties/FallbackUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err12 = {instancePath:instancePath+"/FallbackUrl",schemaPath:"#/properties/FallbackUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.FallbackMethod !== undefined){
let data6 = data.FallbackMethod;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/FallbackMethod",schemaPath:"#/properties/FallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data6 === "GET") || (data6 === "POST"))){
const err14 = {instancePath:instancePath+"/FallbackMethod",schemaPath:"#/properties/FallbackMethod/enum",keyword:"enum",params:{allowedValues: schema13.properties.FallbackMethod.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.StatusCallback !== undefined){
let data7 = data.StatusCallback;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err15 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err16 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.StatusCallbackMethod !== undefined){
let data8 = data.StatusCallbackMethod;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data8 === "GET") || (data8 === "POST"))){
const err18 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema13.properties.StatusCallbackMethod.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.StatusCallbackEvent !== undefined){
let data9 = data.StatusCallbackEvent;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/StatusCallbackEvent/" + i0,schemaPath:"#/properties/StatusCallbackEvent/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((((data10 === "initiated") || (data10 === "ringing")) || (data10 === "answered")) || (data10 === "completed")) || (data10 === "ringing_forwarded")) || (data10 === "ringing_queued"))){
const err20 = {instancePath:instancePath+"/StatusCallbackEvent/" + i0,schemaPath:"#/properties/StatusCallbackEvent/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.StatusCallbackEvent.items.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/StatusCallbackEvent",schemaPath:"#/properties/StatusCallbackEvent/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.CallerId !== undefined){
if(typeof data.CallerId !== "string"){
const err22 = {instancePath:instancePath+"/CallerId",schemaPath:"#/properties/CallerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.SendDigits !== undefined){
let data12 = data.SendDigits;
if(typeof data12 === "string"){
if(data12.length > 32){
const err23 = {instancePath:instancePath+"/SendDigits",schemaPath:"#/properties/SendDigits/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern9.test(data12)){
const err24 = {instancePath:instancePath+"/SendDigits",schemaPath:"#/properties/SendDigits/pattern",keyword:"pattern",params:{pattern: "^[0-9#*wW]{1,32}$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/SendDigits",schemaPath:"#/properties/SendDigits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.Timeout !== undefined){
let data13 = data.Timeout;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err26 = {instancePath:instancePath+"/Timeout",schemaPath:"#/properties/Timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 > 600 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/Timeout",schemaPath:"#/properties/Timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/Timeout",schemaPath:"#/properties/Timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.MachineDetection !== undefined){
let data14 = data.MachineDetection;
if(typeof data14 !== "string"){
const err29 = {instancePath:instancePath+"/MachineDetection",schemaPath:"#/properties/MachineDetection/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data14 === "Enable") || (data14 === "DetectMessageEnd")) || (data14 === "none"))){
const err30 = {instancePath:instancePath+"/MachineDetection",schemaPath:"#/properties/MachineDetection/enum",keyword:"enum",params:{allowedValues: schema13.properties.MachineDetection.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.MachineDetectionTimeout !== undefined){
let data15 = data.MachineDetectionTimeout;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err31 = {instancePath:instancePath+"/MachineDetectionTimeout",schemaPath:"#/properties/MachineDetectionTimeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 > 120 || isNaN(data15)){
const err32 = {instancePath:instancePath+"/MachineDetectionTimeout",schemaPath:"#/properties/MachineDetectionTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/MachineDetectionTimeout",schemaPath:"#/properties/MachineDetectionTimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.MachineDetectionSpeechThreshold !== undefined){
let data16 = data.MachineDetectionSpeechThreshold;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err34 = {instancePath:instancePath+"/MachineDetectionSpeechThreshold",schemaPath:"#/properties/MachineDetectionSpeechThreshold/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 > 6000 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/MachineDetectionSpeechThreshold",schemaPath:"#/properties/MachineDetectionSpeechThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6000}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16 < 1000 || isNaN(data16)){
const err36 = {instancePath:instancePath+"/MachineDetectionSpeechThreshold",schemaPath:"#/properties/MachineDetectionSpeechThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.MachineDetectionSpeechEndThreshold !== undefined){
let data17 = data.MachineDetectionSpeechEndThreshold;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err37 = {instancePath:instancePath+"/MachineDetectionSpeechEndThreshold",schemaPath:"#/properties/MachineDetectionSpeechEndThreshold/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 > 5000 || isNaN(data17)){
const err38 = {instancePath:instancePath+"/MachineDetectionSpeechEndThreshold",schemaPath:"#/properties/MachineDetectionSpeechEndThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data17 < 500 || isNaN(data17)){
const err39 = {instancePath:instancePath+"/MachineDetectionSpeechEndThreshold",schemaPath:"#/properties/MachineDetectionSpeechEndThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 500}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.MachineDetectionSilenceTimeout !== undefined){
let data18 = data.MachineDetectionSilenceTimeout;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err40 = {instancePath:instancePath+"/MachineDetectionSilenceTimeout",schemaPath:"#/properties/MachineDetectionSilenceTimeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 > 10000 || isNaN(data18)){
const err41 = {instancePath:instancePath+"/MachineDetectionSilenceTimeout",schemaPath:"#/properties/MachineDetectionSilenceTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data18 < 2000 || isNaN(data18)){
const err42 = {instancePath:instancePath+"/MachineDetectionSilenceTimeout",schemaPath:"#/properties/MachineDetectionSilenceTimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.MachineWordsThreshold !== undefined){
let data19 = data.MachineWordsThreshold;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err43 = {instancePath:instancePath+"/MachineWordsThreshold",schemaPath:"#/properties/MachineWordsThreshold/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data19 == "number"){
if(data19 > 100 || isNaN(data19)){
const err44 = {instancePath:instancePath+"/MachineWordsThreshold",schemaPath:"#/properties/MachineWordsThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err45 = {instancePath:instancePath+"/MachineWordsThreshold",schemaPath:"#/properties/MachineWordsThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.AsyncAmd !== undefined){
if(typeof data.AsyncAmd !== "boolean"){
const err46 = {instancePath:instancePath+"/AsyncAmd",schemaPath:"#/properties/AsyncAmd/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.AsyncAmdStatusCallbackMethod !== undefined){
let data21 = data.AsyncAmdStatusCallbackMethod;
if(typeof data21 !== "string"){
const err47 = {instancePath:instancePath+"/AsyncAmdStatusCallbackMethod",schemaPath:"#/properties/AsyncAmdStatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!((data21 === "GET") || (data21 === "POST"))){
const err48 = {instancePath:instancePath+"/AsyncAmdStatusCallbackMethod",schemaPath:"#/properties/AsyncAmdStatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema13.properties.AsyncAmdStatusCallbackMethod.enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.AsyncAmdStatusCallback !== undefined){
let data22 = data.AsyncAmdStatusCallback;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err49 = {instancePath:instancePath+"/AsyncAmdStatusCallback",schemaPath:"#/properties/AsyncAmdStatusCallback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err50 = {instancePath:instancePath+"/AsyncAmdStatusCallback",schemaPath:"#/properties/AsyncAmdStatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.AsyncAmdPartialResults !== undefined){
if(typeof data.AsyncAmdPartialResults !== "boolean"){
const err51 = {instancePath:instancePath+"/AsyncAmdPartialResults",schemaPath:"#/properties/AsyncAmdPartialResults/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.Record !== undefined){
if(typeof data.Record !== "boolean"){
const err52 = {instancePath:instancePath+"/Record",schemaPath:"#/properties/Record/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.RecordingChannels !== undefined){
let data25 = data.RecordingChannels;
if(typeof data25 !== "string"){
const err53 = {instancePath:instancePath+"/RecordingChannels",schemaPath:"#/properties/RecordingChannels/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data25 === "mono") || (data25 === "dual"))){
const err54 = {instancePath:instancePath+"/RecordingChannels",schemaPath:"#/properties/RecordingChannels/enum",keyword:"enum",params:{allowedValues: schema13.properties.RecordingChannels.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.RecordingTrack !== undefined){
let data26 = data.RecordingTrack;
if(typeof data26 !== "string"){
const err55 = {instancePath:instancePath+"/RecordingTrack",schemaPath:"#/properties/RecordingTrack/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((data26 === "inbound") || (data26 === "outbound")) || (data26 === "both"))){
const err56 = {instancePath:instancePath+"/RecordingTrack",schemaPath:"#/properties/RecordingTrack/enum",keyword:"enum",params:{allowedValues: schema13.properties.RecordingTrack.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.RecordingStatusCallback !== undefined){
let data27 = data.RecordingStatusCallback;
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
const err57 = {instancePath:instancePath+"/RecordingStatusCallback",schemaPath:"#/properties/RecordingStatusCallback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/RecordingStatusCallback",schemaPath:"#/properties/RecordingStatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.RecordingStatusCallbackMethod !== undefined){
let data28 = data.RecordingStatusCallbackMethod;
if(typeof data28 !== "string"){
const err59 = {instancePath:instancePath+"/RecordingStatusCallbackMethod",schemaPath:"#/properties/RecordingStatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!((data28 === "GET") || (data28 === "POST"))){
const err60 = {instancePath:instancePath+"/RecordingStatusCallbackMethod",schemaPath:"#/properties/RecordingStatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema13.properties.RecordingStatusCallbackMethod.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.RecordingStatusCallbackEvent !== undefined){
if(typeof data.RecordingStatusCallbackEvent !== "string"){
const err61 = {instancePath:instancePath+"/RecordingStatusCallbackEvent",schemaPath:"#/properties/RecordingStatusCallbackEvent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.Trim !== undefined){
let data30 = data.Trim;
if(typeof data30 !== "string"){
const err62 = {instancePath:instancePath+"/Trim",schemaPath:"#/properties/Trim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!((data30 === "trim-silence") || (data30 === "do-not-trim"))){
const err63 = {instancePath:instancePath+"/Trim",schemaPath:"#/properties/Trim/enum",keyword:"enum",params:{allowedValues: schema13.properties.Trim.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.SipAuthUsername !== undefined){
if(typeof data.SipAuthUsername !== "string"){
const err64 = {instancePath:instancePath+"/SipAuthUsername",schemaPath:"#/properties/SipAuthUsername/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.SipAuthPassword !== undefined){
if(typeof data.SipAuthPassword !== "string"){
const err65 = {instancePath:instancePath+"/SipAuthPassword",schemaPath:"#/properties/SipAuthPassword/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.MaxPricePerMinute !== undefined){
let data33 = data.MaxPricePerMinute;
if(typeof data33 === "string"){
if(!pattern12.test(data33)){
const err66 = {instancePath:instancePath+"/MaxPricePerMinute",schemaPath:"#/properties/MaxPricePerMinute/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.?[0-9]{0,4}$"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/MaxPricePerMinute",schemaPath:"#/properties/MaxPricePerMinute/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const compat_calls_create_result = validate13;
const schema14 = {"type":"object","required":["sid","account_sid","api_version","date_created","date_updated","parent_call_sid","to","formatted_to","to_formatted","from","formatted_from","from_formatted","phone_number_sid","status","start_time","end_time","duration","price","price_unit","direction","answered_by","forwarded_from","caller_name","uri","subresource_uris","annotation","group_sid","audio_in_mos","sip_result_code","audio_rtt_avg","audio_rtt_min","audio_rtt_max","audio_out_jitter_min","audio_out_jitter_max","audio_out_jitter_avg","audio_out_lost"],"properties":{"sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"account_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"api_version":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"parent_call_sid":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"to":{"type":"string"},"formatted_to":{"type":"string"},"to_formatted":{"type":"string"},"from":{"type":"string"},"formatted_from":{"type":"string"},"from_formatted":{"type":"string"},"phone_number_sid":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"status":{"type":"string"},"start_time":{"anyOf":[{"type":"string"},{"type":"null"}]},"end_time":{"anyOf":[{"type":"string"},{"type":"null"}]},"duration":{"type":"integer"},"price":{"anyOf":[{"type":"number"},{"type":"null"}]},"price_unit":{"type":"string"},"direction":{"type":"string"},"answered_by":{"anyOf":[{"type":"string"},{"type":"null"}]},"forwarded_from":{"anyOf":[{"type":"string"},{"type":"null"}]},"caller_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"uri":{"type":"string"},"subresource_uris":{"type":"object","required":["notifications","recordings"],"properties":{"notifications":{"anyOf":[{"type":"string"},{"type":"null"}]},"recordings":{"type":"string"}}},"annotation":{"anyOf":[{"type":"string"},{"type":"null"}]},"group_sid":{"anyOf":[{"type":"string"},{"type":"null"}]},"audio_in_mos":{"anyOf":[{"type":"number"},{"type":"null"}]},"sip_result_code":{"anyOf":[{"type":"string"},{"type":"null"}]},"audio_rtt_avg":{"anyOf":[{"type":"integer"},{"type":"null"}]},"audio_rtt_min":{"anyOf":[{"type":"integer"},{"type":"null"}]},"audio_rtt_max":{"anyOf":[{"type":"integer"},{"type":"null"}]},"audio_out_jitter_min":{"anyOf":[{"type":"integer"},{"type":"null"}]},"audio_out_jitter_max":{"anyOf":[{"type":"integer"},{"type":"null"}]},"audio_out_jitter_avg":{"anyOf":[{"type":"integer"},{"type":"null"}]},"audio_out_lost":{"anyOf":[{"type":"integer"},{"type":"null"}]}},"$id":"schema:compat_calls_create_result"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_calls_create_result" */;
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
if(data.parent_call_sid === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parent_call_sid"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.to === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.formatted_to === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatted_to"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.to_formatted === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to_formatted"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.from === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.formatted_from === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatted_from"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.from_formatted === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from_formatted"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.phone_number_sid === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone_number_sid"}};
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
if(data.start_time === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start_time"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.end_time === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end_time"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.duration === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.price === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.price_unit === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.direction === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.answered_by === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answered_by"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.forwarded_from === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "forwarded_from"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.caller_name === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caller_name"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.uri === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.subresource_uris === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subresource_uris"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.annotation === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "annotation"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.group_sid === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group_sid"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.audio_in_mos === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_in_mos"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.sip_result_code === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sip_result_code"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.audio_rtt_avg === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_rtt_avg"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.audio_rtt_min === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_rtt_min"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.audio_rtt_max === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_rtt_max"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.audio_out_jitter_min === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_out_jitter_min"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.audio_out_jitter_max === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_out_jitter_max"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.audio_out_jitter_avg === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_out_jitter_avg"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.audio_out_lost === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_out_lost"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.sid !== undefined){
let data0 = data.sid;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err36 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.account_sid !== undefined){
let data1 = data.account_sid;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err38 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err39 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.api_version !== undefined){
if(typeof data.api_version !== "string"){
const err40 = {instancePath:instancePath+"/api_version",schemaPath:"#/properties/api_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.date_created !== undefined){
if(typeof data.date_created !== "string"){
const err41 = {instancePath:instancePath+"/date_created",schemaPath:"#/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.date_updated !== undefined){
if(typeof data.date_updated !== "string"){
const err42 = {instancePath:instancePath+"/date_updated",schemaPath:"#/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.parent_call_sid !== undefined){
let data5 = data.parent_call_sid;
const _errs12 = errors;
let valid1 = false;
const _errs13 = errors;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err43 = {instancePath:instancePath+"/parent_call_sid",schemaPath:"#/properties/parent_call_sid/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/parent_call_sid",schemaPath:"#/properties/parent_call_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs15 = errors;
if(data5 !== null){
const err45 = {instancePath:instancePath+"/parent_call_sid",schemaPath:"#/properties/parent_call_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err46 = {instancePath:instancePath+"/parent_call_sid",schemaPath:"#/properties/parent_call_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
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
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err47 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.formatted_to !== undefined){
if(typeof data.formatted_to !== "string"){
const err48 = {instancePath:instancePath+"/formatted_to",schemaPath:"#/properties/formatted_to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.to_formatted !== undefined){
if(typeof data.to_formatted !== "string"){
const err49 = {instancePath:instancePath+"/to_formatted",schemaPath:"#/properties/to_formatted/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err50 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.formatted_from !== undefined){
if(typeof data.formatted_from !== "string"){
const err51 = {instancePath:instancePath+"/formatted_from",schemaPath:"#/properties/formatted_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.from_formatted !== undefined){
if(typeof data.from_formatted !== "string"){
const err52 = {instancePath:instancePath+"/from_formatted",schemaPath:"#/properties/from_formatted/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.phone_number_sid !== undefined){
let data12 = data.phone_number_sid;
const _errs30 = errors;
let valid2 = false;
const _errs31 = errors;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err53 = {instancePath:instancePath+"/phone_number_sid",schemaPath:"#/properties/phone_number_sid/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/phone_number_sid",schemaPath:"#/properties/phone_number_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs33 = errors;
if(data12 !== null){
const err55 = {instancePath:instancePath+"/phone_number_sid",schemaPath:"#/properties/phone_number_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err56 = {instancePath:instancePath+"/phone_number_sid",schemaPath:"#/properties/phone_number_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
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
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err57 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.start_time !== undefined){
let data14 = data.start_time;
const _errs38 = errors;
let valid3 = false;
const _errs39 = errors;
if(typeof data14 !== "string"){
const err58 = {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs41 = errors;
if(data14 !== null){
const err59 = {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err60 = {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
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
if(data.end_time !== undefined){
let data15 = data.end_time;
const _errs44 = errors;
let valid4 = false;
const _errs45 = errors;
if(typeof data15 !== "string"){
const err61 = {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid3 = _errs45 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs47 = errors;
if(data15 !== null){
const err62 = {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid3 = _errs47 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
const err63 = {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data.duration !== undefined){
let data16 = data.duration;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err64 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.price !== undefined){
let data17 = data.price;
const _errs52 = errors;
let valid5 = false;
const _errs53 = errors;
if(!(typeof data17 == "number")){
const err65 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs55 = errors;
if(data17 !== null){
const err66 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid4 = _errs55 === errors;
valid5 = valid5 || _valid4;
}
if(!valid5){
const err67 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
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
if(data.price_unit !== undefined){
if(typeof data.price_unit !== "string"){
const err68 = {instancePath:instancePath+"/price_unit",schemaPath:"#/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.direction !== undefined){
if(typeof data.direction !== "string"){
const err69 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.answered_by !== undefined){
let data20 = data.answered_by;
const _errs62 = errors;
let valid6 = false;
const _errs63 = errors;
if(typeof data20 !== "string"){
const err70 = {instancePath:instancePath+"/answered_by",schemaPath:"#/properties/answered_by/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid5 = _errs63 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const _errs65 = errors;
if(data20 !== null){
const err71 = {instancePath:instancePath+"/answered_by",schemaPath:"#/properties/answered_by/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid5 = _errs65 === errors;
valid6 = valid6 || _valid5;
}
if(!valid6){
const err72 = {instancePath:instancePath+"/answered_by",schemaPath:"#/properties/answered_by/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data.forwarded_from !== undefined){
let data21 = data.forwarded_from;
const _errs68 = errors;
let valid7 = false;
const _errs69 = errors;
if(typeof data21 !== "string"){
const err73 = {instancePath:instancePath+"/forwarded_from",schemaPath:"#/properties/forwarded_from/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid6 = _errs69 === errors;
valid7 = valid7 || _valid6;
if(!valid7){
const _errs71 = errors;
if(data21 !== null){
const err74 = {instancePath:instancePath+"/forwarded_from",schemaPath:"#/properties/forwarded_from/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid6 = _errs71 === errors;
valid7 = valid7 || _valid6;
}
if(!valid7){
const err75 = {instancePath:instancePath+"/forwarded_from",schemaPath:"#/properties/forwarded_from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data.caller_name !== undefined){
let data22 = data.caller_name;
const _errs74 = errors;
let valid8 = false;
const _errs75 = errors;
if(typeof data22 !== "string"){
const err76 = {instancePath:instancePath+"/caller_name",schemaPath:"#/properties/caller_name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid7 = _errs75 === errors;
valid8 = valid8 || _valid7;
if(!valid8){
const _errs77 = errors;
if(data22 !== null){
const err77 = {instancePath:instancePath+"/caller_name",schemaPath:"#/properties/caller_name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid7 = _errs77 === errors;
valid8 = valid8 || _valid7;
}
if(!valid8){
const err78 = {instancePath:instancePath+"/caller_name",schemaPath:"#/properties/caller_name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err79 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.subresource_uris !== undefined){
let data24 = data.subresource_uris;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.notifications === undefined){
const err80 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "notifications"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data24.recordings === undefined){
const err81 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "recordings"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data24.notifications !== undefined){
let data25 = data24.notifications;
const _errs84 = errors;
let valid10 = false;
const _errs85 = errors;
if(typeof data25 !== "string"){
const err82 = {instancePath:instancePath+"/subresource_uris/notifications",schemaPath:"#/properties/subresource_uris/properties/notifications/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid8 = _errs85 === errors;
valid10 = valid10 || _valid8;
if(!valid10){
const _errs87 = errors;
if(data25 !== null){
const err83 = {instancePath:instancePath+"/subresource_uris/notifications",schemaPath:"#/properties/subresource_uris/properties/notifications/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid8 = _errs87 === errors;
valid10 = valid10 || _valid8;
}
if(!valid10){
const err84 = {instancePath:instancePath+"/subresource_uris/notifications",schemaPath:"#/properties/subresource_uris/properties/notifications/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
}
if(data24.recordings !== undefined){
if(typeof data24.recordings !== "string"){
const err85 = {instancePath:instancePath+"/subresource_uris/recordings",schemaPath:"#/properties/subresource_uris/properties/recordings/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.annotation !== undefined){
let data27 = data.annotation;
const _errs92 = errors;
let valid11 = false;
const _errs93 = errors;
if(typeof data27 !== "string"){
const err87 = {instancePath:instancePath+"/annotation",schemaPath:"#/properties/annotation/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid9 = _errs93 === errors;
valid11 = valid11 || _valid9;
if(!valid11){
const _errs95 = errors;
if(data27 !== null){
const err88 = {instancePath:instancePath+"/annotation",schemaPath:"#/properties/annotation/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid9 = _errs95 === errors;
valid11 = valid11 || _valid9;
}
if(!valid11){
const err89 = {instancePath:instancePath+"/annotation",schemaPath:"#/properties/annotation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
if(data.group_sid !== undefined){
let data28 = data.group_sid;
const _errs98 = errors;
let valid12 = false;
const _errs99 = errors;
if(typeof data28 !== "string"){
const err90 = {instancePath:instancePath+"/group_sid",schemaPath:"#/properties/group_sid/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid10 = _errs99 === errors;
valid12 = valid12 || _valid10;
if(!valid12){
const _errs101 = errors;
if(data28 !== null){
const err91 = {instancePath:instancePath+"/group_sid",schemaPath:"#/properties/group_sid/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid10 = _errs101 === errors;
valid12 = valid12 || _valid10;
}
if(!valid12){
const err92 = {instancePath:instancePath+"/group_sid",schemaPath:"#/properties/group_sid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data.audio_in_mos !== undefined){
let data29 = data.audio_in_mos;
const _errs104 = errors;
let valid13 = false;
const _errs105 = errors;
if(!(typeof data29 == "number")){
const err93 = {instancePath:instancePath+"/audio_in_mos",schemaPath:"#/properties/audio_in_mos/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid11 = _errs105 === errors;
valid13 = valid13 || _valid11;
if(!valid13){
const _errs107 = errors;
if(data29 !== null){
const err94 = {instancePath:instancePath+"/audio_in_mos",schemaPath:"#/properties/audio_in_mos/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid11 = _errs107 === errors;
valid13 = valid13 || _valid11;
}
if(!valid13){
const err95 = {instancePath:instancePath+"/audio_in_mos",schemaPath:"#/properties/audio_in_mos/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
}
}
if(data.sip_result_code !== undefined){
let data30 = data.sip_result_code;
const _errs110 = errors;
let valid14 = false;
const _errs111 = errors;
if(typeof data30 !== "string"){
const err96 = {instancePath:instancePath+"/sip_result_code",schemaPath:"#/properties/sip_result_code/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid12 = _errs111 === errors;
valid14 = valid14 || _valid12;
if(!valid14){
const _errs113 = errors;
if(data30 !== null){
const err97 = {instancePath:instancePath+"/sip_result_code",schemaPath:"#/properties/sip_result_code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid12 = _errs113 === errors;
valid14 = valid14 || _valid12;
}
if(!valid14){
const err98 = {instancePath:instancePath+"/sip_result_code",schemaPath:"#/properties/sip_result_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
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
if(data.audio_rtt_avg !== undefined){
let data31 = data.audio_rtt_avg;
const _errs116 = errors;
let valid15 = false;
const _errs117 = errors;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
const err99 = {instancePath:instancePath+"/audio_rtt_avg",schemaPath:"#/properties/audio_rtt_avg/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid13 = _errs117 === errors;
valid15 = valid15 || _valid13;
if(!valid15){
const _errs119 = errors;
if(data31 !== null){
const err100 = {instancePath:instancePath+"/audio_rtt_avg",schemaPath:"#/properties/audio_rtt_avg/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid13 = _errs119 === errors;
valid15 = valid15 || _valid13;
}
if(!valid15){
const err101 = {instancePath:instancePath+"/audio_rtt_avg",schemaPath:"#/properties/audio_rtt_avg/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
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
if(data.audio_rtt_min !== undefined){
let data32 = data.audio_rtt_min;
const _errs122 = errors;
let valid16 = false;
const _errs123 = errors;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err102 = {instancePath:instancePath+"/audio_rtt_min",schemaPath:"#/properties/audio_rtt_min/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid14 = _errs123 === errors;
valid16 = valid16 || _valid14;
if(!valid16){
const _errs125 = errors;
if(data32 !== null){
const err103 = {instancePath:instancePath+"/audio_rtt_min",schemaPath:"#/properties/audio_rtt_min/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid14 = _errs125 === errors;
valid16 = valid16 || _valid14;
}
if(!valid16){
const err104 = {instancePath:instancePath+"/audio_rtt_min",schemaPath:"#/properties/audio_rtt_min/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
}
if(data.audio_rtt_max !== undefined){
let data33 = data.audio_rtt_max;
const _errs128 = errors;
let valid17 = false;
const _errs129 = errors;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err105 = {instancePath:instancePath+"/audio_rtt_max",schemaPath:"#/properties/audio_rtt_max/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid15 = _errs129 === errors;
valid17 = valid17 || _valid15;
if(!valid17){
const _errs131 = errors;
if(data33 !== null){
const err106 = {instancePath:instancePath+"/audio_rtt_max",schemaPath:"#/properties/audio_rtt_max/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid15 = _errs131 === errors;
valid17 = valid17 || _valid15;
}
if(!valid17){
const err107 = {instancePath:instancePath+"/audio_rtt_max",schemaPath:"#/properties/audio_rtt_max/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
if(data.audio_out_jitter_min !== undefined){
let data34 = data.audio_out_jitter_min;
const _errs134 = errors;
let valid18 = false;
const _errs135 = errors;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err108 = {instancePath:instancePath+"/audio_out_jitter_min",schemaPath:"#/properties/audio_out_jitter_min/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid16 = _errs135 === errors;
valid18 = valid18 || _valid16;
if(!valid18){
const _errs137 = errors;
if(data34 !== null){
const err109 = {instancePath:instancePath+"/audio_out_jitter_min",schemaPath:"#/properties/audio_out_jitter_min/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid16 = _errs137 === errors;
valid18 = valid18 || _valid16;
}
if(!valid18){
const err110 = {instancePath:instancePath+"/audio_out_jitter_min",schemaPath:"#/properties/audio_out_jitter_min/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
}
if(data.audio_out_jitter_max !== undefined){
let data35 = data.audio_out_jitter_max;
const _errs140 = errors;
let valid19 = false;
const _errs141 = errors;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
const err111 = {instancePath:instancePath+"/audio_out_jitter_max",schemaPath:"#/properties/audio_out_jitter_max/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid17 = _errs141 === errors;
valid19 = valid19 || _valid17;
if(!valid19){
const _errs143 = errors;
if(data35 !== null){
const err112 = {instancePath:instancePath+"/audio_out_jitter_max",schemaPath:"#/properties/audio_out_jitter_max/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid17 = _errs143 === errors;
valid19 = valid19 || _valid17;
}
if(!valid19){
const err113 = {instancePath:instancePath+"/audio_out_jitter_max",schemaPath:"#/properties/audio_out_jitter_max/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
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
if(data.audio_out_jitter_avg !== undefined){
let data36 = data.audio_out_jitter_avg;
const _errs146 = errors;
let valid20 = false;
const _errs147 = errors;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err114 = {instancePath:instancePath+"/audio_out_jitter_avg",schemaPath:"#/properties/audio_out_jitter_avg/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid18 = _errs147 === errors;
valid20 = valid20 || _valid18;
if(!valid20){
const _errs149 = errors;
if(data36 !== null){
const err115 = {instancePath:instancePath+"/audio_out_jitter_avg",schemaPath:"#/properties/audio_out_jitter_avg/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid18 = _errs149 === errors;
valid20 = valid20 || _valid18;
}
if(!valid20){
const err116 = {instancePath:instancePath+"/audio_out_jitter_avg",schemaPath:"#/properties/audio_out_jitter_avg/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
}
}
if(data.audio_out_lost !== undefined){
let data37 = data.audio_out_lost;
const _errs152 = errors;
let valid21 = false;
const _errs153 = errors;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
const err117 = {instancePath:instancePath+"/audio_out_lost",schemaPath:"#/properties/audio_out_lost/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid19 = _errs153 === errors;
valid21 = valid21 || _valid19;
if(!valid21){
const _errs155 = errors;
if(data37 !== null){
const err118 = {instancePath:instancePath+"/audio_out_lost",schemaPath:"#/properties/audio_out_lost/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid19 = _errs155 === errors;
valid21 = valid21 || _valid19;
}
if(!valid21){
const err119 = {instancePath:instancePath+"/audio_out_lost",schemaPath:"#/properties/audio_out_lost/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err120 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const compat_calls_update_body = validate14;
const schema15 = {"type":"object","properties":{"Url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"Method":{"type":"string","enum":["GET","POST"]},"Status":{"type":"string","enum":["canceled","completed"]},"FallbackUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"FallbackMethod":{"type":"string","enum":["GET","POST"]},"StatusCallback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"StatusCallbackMethod":{"type":"string","enum":["GET","POST"]}},"additionalProperties":false,"$id":"schema:compat_calls_update_body"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_calls_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "Url") || (key0 === "Method")) || (key0 === "Status")) || (key0 === "FallbackUrl")) || (key0 === "FallbackMethod")) || (key0 === "StatusCallback")) || (key0 === "StatusCallbackMethod"))){
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
if(data.Url !== undefined){
let data0 = data.Url;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/Url",schemaPath:"#/properties/Url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err2 = {instancePath:instancePath+"/Url",schemaPath:"#/properties/Url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Method !== undefined){
let data1 = data.Method;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/Method",schemaPath:"#/properties/Method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "GET") || (data1 === "POST"))){
const err4 = {instancePath:instancePath+"/Method",schemaPath:"#/properties/Method/enum",keyword:"enum",params:{allowedValues: schema15.properties.Method.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Status !== undefined){
let data2 = data.Status;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "canceled") || (data2 === "completed"))){
const err6 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema15.properties.Status.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.FallbackUrl !== undefined){
let data3 = data.FallbackUrl;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err7 = {instancePath:instancePath+"/FallbackUrl",schemaPath:"#/properties/FallbackUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err8 = {instancePath:instancePath+"/FallbackUrl",schemaPath:"#/properties/FallbackUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.FallbackMethod !== undefined){
let data4 = data.FallbackMethod;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/FallbackMethod",schemaPath:"#/properties/FallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data4 === "GET") || (data4 === "POST"))){
const err10 = {instancePath:instancePath+"/FallbackMethod",schemaPath:"#/properties/FallbackMethod/enum",keyword:"enum",params:{allowedValues: schema15.properties.FallbackMethod.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.StatusCallback !== undefined){
let data5 = data.StatusCallback;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err11 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err12 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.StatusCallbackMethod !== undefined){
let data6 = data.StatusCallbackMethod;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data6 === "GET") || (data6 === "POST"))){
const err14 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema15.properties.StatusCallbackMethod.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const compat_calls_startRecording_body = validate15;
const schema16 = {"type":"object","properties":{"RecordingChannels":{"type":"string","enum":["mono","dual"]},"RecordingTrack":{"type":"string","enum":["inbound","outbound","both"]},"RecordingStatusCallback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"RecordingStatusCallbackMethod":{"type":"string","enum":["GET","POST"]},"RecordingStatusCallbackEvent":{"type":"string"},"Trim":{"type":"string","enum":["trim-silence","do-not-trim"]}},"additionalProperties":false,"$id":"schema:compat_calls_startRecording_body"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_calls_startRecording_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "RecordingChannels") || (key0 === "RecordingTrack")) || (key0 === "RecordingStatusCallback")) || (key0 === "RecordingStatusCallbackMethod")) || (key0 === "RecordingStatusCallbackEvent")) || (key0 === "Trim"))){
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
if(data.RecordingChannels !== undefined){
let data0 = data.RecordingChannels;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/RecordingChannels",schemaPath:"#/properties/RecordingChannels/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "mono") || (data0 === "dual"))){
const err2 = {instancePath:instancePath+"/RecordingChannels",schemaPath:"#/properties/RecordingChannels/enum",keyword:"enum",params:{allowedValues: schema16.properties.RecordingChannels.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.RecordingTrack !== undefined){
let data1 = data.RecordingTrack;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/RecordingTrack",schemaPath:"#/properties/RecordingTrack/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "inbound") || (data1 === "outbound")) || (data1 === "both"))){
const err4 = {instancePath:instancePath+"/RecordingTrack",schemaPath:"#/properties/RecordingTrack/enum",keyword:"enum",params:{allowedValues: schema16.properties.RecordingTrack.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.RecordingStatusCallback !== undefined){
let data2 = data.RecordingStatusCallback;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/RecordingStatusCallback",schemaPath:"#/properties/RecordingStatusCallback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err6 = {instancePath:instancePath+"/RecordingStatusCallback",schemaPath:"#/properties/RecordingStatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.RecordingStatusCallbackMethod !== undefined){
let data3 = data.RecordingStatusCallbackMethod;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/RecordingStatusCallbackMethod",schemaPath:"#/properties/RecordingStatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data3 === "GET") || (data3 === "POST"))){
const err8 = {instancePath:instancePath+"/RecordingStatusCallbackMethod",schemaPath:"#/properties/RecordingStatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema16.properties.RecordingStatusCallbackMethod.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.RecordingStatusCallbackEvent !== undefined){
if(typeof data.RecordingStatusCallbackEvent !== "string"){
const err9 = {instancePath:instancePath+"/RecordingStatusCallbackEvent",schemaPath:"#/properties/RecordingStatusCallbackEvent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Trim !== undefined){
let data5 = data.Trim;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/Trim",schemaPath:"#/properties/Trim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "trim-silence") || (data5 === "do-not-trim"))){
const err11 = {instancePath:instancePath+"/Trim",schemaPath:"#/properties/Trim/enum",keyword:"enum",params:{allowedValues: schema16.properties.Trim.enum}};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const compat_calls_updateRecording_body = validate16;
const schema17 = {"type":"object","required":["Status"],"properties":{"Status":{"type":"string","enum":["paused","in-progress","stopped"]},"PauseBehavior":{"type":"string","enum":["skip","silence"]}},"additionalProperties":false,"$id":"schema:compat_calls_updateRecording_body"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_calls_updateRecording_body" */;
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
if(!((key0 === "Status") || (key0 === "PauseBehavior"))){
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
if(!(((data0 === "paused") || (data0 === "in-progress")) || (data0 === "stopped"))){
const err3 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema17.properties.Status.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.PauseBehavior !== undefined){
let data1 = data.PauseBehavior;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/PauseBehavior",schemaPath:"#/properties/PauseBehavior/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "skip") || (data1 === "silence"))){
const err5 = {instancePath:instancePath+"/PauseBehavior",schemaPath:"#/properties/PauseBehavior/enum",keyword:"enum",params:{allowedValues: schema17.properties.PauseBehavior.enum}};
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
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const compat_calls_startStream_body = validate17;
const schema18 = {"type":"object","required":["Url"],"properties":{"Url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"Name":{"type":"string"},"Track":{"type":"string","enum":["inbound_track","outbound_track","both_tracks"]},"StatusCallback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"StatusCallbackMethod":{"type":"string","enum":["GET","POST"]},"AuthorizationBearerToken":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^Parameter[1-9][0-9]?\\.(Name|Value)$":{"type":"string"}},"$id":"schema:compat_calls_startStream_body"};
const pattern21 = new RegExp("^Parameter[1-9][0-9]?\\.(Name|Value)$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_calls_startStream_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Url"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "Url") || (key0 === "Name")) || (key0 === "Track")) || (key0 === "StatusCallback")) || (key0 === "StatusCallbackMethod")) || (key0 === "AuthorizationBearerToken")) || (pattern21.test(key0)))){
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
if(data.Url !== undefined){
let data0 = data.Url;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/Url",schemaPath:"#/properties/Url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/Url",schemaPath:"#/properties/Url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err4 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Track !== undefined){
let data2 = data.Track;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/Track",schemaPath:"#/properties/Track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data2 === "inbound_track") || (data2 === "outbound_track")) || (data2 === "both_tracks"))){
const err6 = {instancePath:instancePath+"/Track",schemaPath:"#/properties/Track/enum",keyword:"enum",params:{allowedValues: schema18.properties.Track.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.StatusCallback !== undefined){
let data3 = data.StatusCallback;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err7 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err8 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.StatusCallbackMethod !== undefined){
let data4 = data.StatusCallbackMethod;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data4 === "GET") || (data4 === "POST"))){
const err10 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema18.properties.StatusCallbackMethod.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.AuthorizationBearerToken !== undefined){
if(typeof data.AuthorizationBearerToken !== "string"){
const err11 = {instancePath:instancePath+"/AuthorizationBearerToken",schemaPath:"#/properties/AuthorizationBearerToken/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key1 in data){
if(pattern21.test(key1)){
if(typeof data[key1] !== "string"){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5EParameter%5B1-9%5D%5B0-9%5D%3F%5C.(Name%7CValue)%24/type",keyword:"type",params:{type: "string"}};
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
validate17.errors = vErrors;
return errors === 0;
}

export const compat_calls_startStream_result = validate18;
const schema19 = {"type":"object","required":["sid","account_sid","call_sid","name","status","date_updated","uri"],"properties":{"sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"account_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"call_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"status":{"type":"string"},"date_updated":{"type":"string"},"uri":{"type":"string"}},"$id":"schema:compat_calls_startStream_result"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_calls_startStream_result" */;
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
if(data.call_sid === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_sid"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.date_updated === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date_updated"}};
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
if(data.sid !== undefined){
let data0 = data.sid;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err8 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.account_sid !== undefined){
let data1 = data.account_sid;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.call_sid !== undefined){
let data2 = data.call_sid;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err11 = {instancePath:instancePath+"/call_sid",schemaPath:"#/properties/call_sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err12 = {instancePath:instancePath+"/call_sid",schemaPath:"#/properties/call_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.date_updated !== undefined){
if(typeof data.date_updated !== "string"){
const err15 = {instancePath:instancePath+"/date_updated",schemaPath:"#/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err16 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const compat_calls_stopStream_body = validate19;
const schema20 = {"type":"object","required":["Status"],"properties":{"Status":{"type":"string","enum":["stopped"]}},"additionalProperties":false,"$id":"schema:compat_calls_stopStream_body"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_calls_stopStream_body" */;
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
if(!(data0 === "stopped")){
const err3 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema20.properties.Status.enum}};
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
validate19.errors = vErrors;
return errors === 0;
}

compat_calls_list_query.known = {"#":["EndTime","EndTime<","EndTime>","From","ParentCallSid","StartTime","StartTime<","StartTime>","Status","To","Page","PageSize","PageToken"]};
compat_calls_create_body.known = {"#":["To","From","Url","ApplicationSid","Method","FallbackUrl","FallbackMethod","StatusCallback","StatusCallbackMethod","StatusCallbackEvent","CallerId","SendDigits","Timeout","MachineDetection","MachineDetectionTimeout","MachineDetectionSpeechThreshold","MachineDetectionSpeechEndThreshold","MachineDetectionSilenceTimeout","MachineWordsThreshold","AsyncAmd","AsyncAmdStatusCallbackMethod","AsyncAmdStatusCallback","AsyncAmdPartialResults","Record","RecordingChannels","RecordingTrack","RecordingStatusCallback","RecordingStatusCallbackMethod","RecordingStatusCallbackEvent","Trim","SipAuthUsername","SipAuthPassword","MaxPricePerMinute"]};
compat_calls_update_body.known = {"#":["Url","Method","Status","FallbackUrl","FallbackMethod","StatusCallback","StatusCallbackMethod"]};
compat_calls_startRecording_body.known = {"#":["RecordingChannels","RecordingTrack","RecordingStatusCallback","RecordingStatusCallbackMethod","RecordingStatusCallbackEvent","Trim"]};
compat_calls_updateRecording_body.known = {"#":["Status","PauseBehavior"]};
compat_calls_startStream_body.known = {"#":["Url","Name","Track","StatusCallback","StatusCallbackMethod","AuthorizationBearerToken"]};
compat_calls_stopStream_body.known = {"#":["Status"]};
