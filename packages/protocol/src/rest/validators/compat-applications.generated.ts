// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const compat_applications_list_query = validate10;
const schema11 = {"type":"object","properties":{"FriendlyName":{"type":"string"},"Page":{"type":"integer","minimum":0},"PageSize":{"type":"integer","minimum":1,"maximum":1000},"PageToken":{"type":"string"}},"additionalProperties":false,"$id":"schema:compat_applications_list_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_applications_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "FriendlyName") || (key0 === "Page")) || (key0 === "PageSize")) || (key0 === "PageToken"))){
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
if(data.FriendlyName !== undefined){
if(typeof data.FriendlyName !== "string"){
const err1 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Page !== undefined){
let data1 = data.Page;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err2 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.PageSize !== undefined){
let data2 = data.PageSize;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 1000 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.PageToken !== undefined){
if(typeof data.PageToken !== "string"){
const err7 = {instancePath:instancePath+"/PageToken",schemaPath:"#/properties/PageToken/type",keyword:"type",params:{type: "string"}};
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
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const compat_applications_list_result = validate11;
const schema12 = {"type":"object","required":["uri","first_page_uri","next_page_uri","previous_page_uri","page","page_size","applications"],"properties":{"uri":{"type":"string"},"first_page_uri":{"type":"string"},"next_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"previous_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"page":{"type":"integer"},"page_size":{"type":"integer"},"applications":{"type":"array","items":{"type":"object","required":["sid","account_sid","api_version","date_created","date_updated","friendly_name","uri","voice_url","voice_method","voice_fallback_url","voice_fallback_method","status_callback","status_callback_method","voice_caller_id_lookup","sms_url","sms_method","sms_fallback_url","sms_fallback_method","sms_status_callback","sms_status_callback_method","message_status_callback"],"properties":{"sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"account_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"api_version":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"friendly_name":{"type":"string"},"uri":{"type":"string"},"voice_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_method":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_fallback_method":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_caller_id_lookup":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"sms_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_method":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_fallback_method":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_status_callback_method":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]}}}}},"$id":"schema:compat_applications_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_applications_list_result" */;
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
if(data.applications === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applications"}};
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
if(data.applications !== undefined){
let data6 = data.applications;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.sid === undefined){
const err17 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "sid"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.account_sid === undefined){
const err18 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "account_sid"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.api_version === undefined){
const err19 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "api_version"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.date_created === undefined){
const err20 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "date_created"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.date_updated === undefined){
const err21 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "date_updated"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.friendly_name === undefined){
const err22 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "friendly_name"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.uri === undefined){
const err23 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.voice_url === undefined){
const err24 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "voice_url"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.voice_method === undefined){
const err25 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "voice_method"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.voice_fallback_url === undefined){
const err26 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "voice_fallback_url"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.voice_fallback_method === undefined){
const err27 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "voice_fallback_method"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.status_callback === undefined){
const err28 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "status_callback"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.status_callback_method === undefined){
const err29 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7.voice_caller_id_lookup === undefined){
const err30 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "voice_caller_id_lookup"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7.sms_url === undefined){
const err31 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "sms_url"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.sms_method === undefined){
const err32 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "sms_method"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.sms_fallback_url === undefined){
const err33 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "sms_fallback_url"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.sms_fallback_method === undefined){
const err34 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "sms_fallback_method"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.sms_status_callback === undefined){
const err35 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "sms_status_callback"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data7.sms_status_callback_method === undefined){
const err36 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "sms_status_callback_method"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data7.message_status_callback === undefined){
const err37 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "message_status_callback"}};
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
const err38 = {instancePath:instancePath+"/applications/" + i0+"/sid",schemaPath:"#/properties/applications/items/properties/sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err39 = {instancePath:instancePath+"/applications/" + i0+"/sid",schemaPath:"#/properties/applications/items/properties/sid/type",keyword:"type",params:{type: "string"}};
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
const err40 = {instancePath:instancePath+"/applications/" + i0+"/account_sid",schemaPath:"#/properties/applications/items/properties/account_sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err41 = {instancePath:instancePath+"/applications/" + i0+"/account_sid",schemaPath:"#/properties/applications/items/properties/account_sid/type",keyword:"type",params:{type: "string"}};
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
const err42 = {instancePath:instancePath+"/applications/" + i0+"/api_version",schemaPath:"#/properties/applications/items/properties/api_version/type",keyword:"type",params:{type: "string"}};
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
const err43 = {instancePath:instancePath+"/applications/" + i0+"/date_created",schemaPath:"#/properties/applications/items/properties/date_created/type",keyword:"type",params:{type: "string"}};
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
const err44 = {instancePath:instancePath+"/applications/" + i0+"/date_updated",schemaPath:"#/properties/applications/items/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data7.friendly_name !== undefined){
if(typeof data7.friendly_name !== "string"){
const err45 = {instancePath:instancePath+"/applications/" + i0+"/friendly_name",schemaPath:"#/properties/applications/items/properties/friendly_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data7.uri !== undefined){
if(typeof data7.uri !== "string"){
const err46 = {instancePath:instancePath+"/applications/" + i0+"/uri",schemaPath:"#/properties/applications/items/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data7.voice_url !== undefined){
let data15 = data7.voice_url;
const _errs40 = errors;
let valid6 = false;
const _errs41 = errors;
if(typeof data15 !== "string"){
const err47 = {instancePath:instancePath+"/applications/" + i0+"/voice_url",schemaPath:"#/properties/applications/items/properties/voice_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs43 = errors;
if(data15 !== null){
const err48 = {instancePath:instancePath+"/applications/" + i0+"/voice_url",schemaPath:"#/properties/applications/items/properties/voice_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid2 = _errs43 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err49 = {instancePath:instancePath+"/applications/" + i0+"/voice_url",schemaPath:"#/properties/applications/items/properties/voice_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
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
if(data7.voice_method !== undefined){
let data16 = data7.voice_method;
const _errs46 = errors;
let valid7 = false;
const _errs47 = errors;
if(typeof data16 !== "string"){
const err50 = {instancePath:instancePath+"/applications/" + i0+"/voice_method",schemaPath:"#/properties/applications/items/properties/voice_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid3 = _errs47 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs49 = errors;
if(data16 !== null){
const err51 = {instancePath:instancePath+"/applications/" + i0+"/voice_method",schemaPath:"#/properties/applications/items/properties/voice_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid3 = _errs49 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err52 = {instancePath:instancePath+"/applications/" + i0+"/voice_method",schemaPath:"#/properties/applications/items/properties/voice_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
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
if(data7.voice_fallback_url !== undefined){
let data17 = data7.voice_fallback_url;
const _errs52 = errors;
let valid8 = false;
const _errs53 = errors;
if(typeof data17 !== "string"){
const err53 = {instancePath:instancePath+"/applications/" + i0+"/voice_fallback_url",schemaPath:"#/properties/applications/items/properties/voice_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs55 = errors;
if(data17 !== null){
const err54 = {instancePath:instancePath+"/applications/" + i0+"/voice_fallback_url",schemaPath:"#/properties/applications/items/properties/voice_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid4 = _errs55 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err55 = {instancePath:instancePath+"/applications/" + i0+"/voice_fallback_url",schemaPath:"#/properties/applications/items/properties/voice_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
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
if(data7.voice_fallback_method !== undefined){
let data18 = data7.voice_fallback_method;
const _errs58 = errors;
let valid9 = false;
const _errs59 = errors;
if(typeof data18 !== "string"){
const err56 = {instancePath:instancePath+"/applications/" + i0+"/voice_fallback_method",schemaPath:"#/properties/applications/items/properties/voice_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid5 = _errs59 === errors;
valid9 = valid9 || _valid5;
if(!valid9){
const _errs61 = errors;
if(data18 !== null){
const err57 = {instancePath:instancePath+"/applications/" + i0+"/voice_fallback_method",schemaPath:"#/properties/applications/items/properties/voice_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid5 = _errs61 === errors;
valid9 = valid9 || _valid5;
}
if(!valid9){
const err58 = {instancePath:instancePath+"/applications/" + i0+"/voice_fallback_method",schemaPath:"#/properties/applications/items/properties/voice_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
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
if(data7.status_callback !== undefined){
let data19 = data7.status_callback;
const _errs64 = errors;
let valid10 = false;
const _errs65 = errors;
if(typeof data19 !== "string"){
const err59 = {instancePath:instancePath+"/applications/" + i0+"/status_callback",schemaPath:"#/properties/applications/items/properties/status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid6 = _errs65 === errors;
valid10 = valid10 || _valid6;
if(!valid10){
const _errs67 = errors;
if(data19 !== null){
const err60 = {instancePath:instancePath+"/applications/" + i0+"/status_callback",schemaPath:"#/properties/applications/items/properties/status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid6 = _errs67 === errors;
valid10 = valid10 || _valid6;
}
if(!valid10){
const err61 = {instancePath:instancePath+"/applications/" + i0+"/status_callback",schemaPath:"#/properties/applications/items/properties/status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
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
if(data7.status_callback_method !== undefined){
let data20 = data7.status_callback_method;
const _errs70 = errors;
let valid11 = false;
const _errs71 = errors;
if(typeof data20 !== "string"){
const err62 = {instancePath:instancePath+"/applications/" + i0+"/status_callback_method",schemaPath:"#/properties/applications/items/properties/status_callback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid7 = _errs71 === errors;
valid11 = valid11 || _valid7;
if(!valid11){
const _errs73 = errors;
if(data20 !== null){
const err63 = {instancePath:instancePath+"/applications/" + i0+"/status_callback_method",schemaPath:"#/properties/applications/items/properties/status_callback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid7 = _errs73 === errors;
valid11 = valid11 || _valid7;
}
if(!valid11){
const err64 = {instancePath:instancePath+"/applications/" + i0+"/status_callback_method",schemaPath:"#/properties/applications/items/properties/status_callback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
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
if(data7.voice_caller_id_lookup !== undefined){
let data21 = data7.voice_caller_id_lookup;
const _errs76 = errors;
let valid12 = false;
const _errs77 = errors;
if(typeof data21 !== "boolean"){
const err65 = {instancePath:instancePath+"/applications/" + i0+"/voice_caller_id_lookup",schemaPath:"#/properties/applications/items/properties/voice_caller_id_lookup/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid8 = _errs77 === errors;
valid12 = valid12 || _valid8;
if(!valid12){
const _errs79 = errors;
if(data21 !== null){
const err66 = {instancePath:instancePath+"/applications/" + i0+"/voice_caller_id_lookup",schemaPath:"#/properties/applications/items/properties/voice_caller_id_lookup/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid8 = _errs79 === errors;
valid12 = valid12 || _valid8;
}
if(!valid12){
const err67 = {instancePath:instancePath+"/applications/" + i0+"/voice_caller_id_lookup",schemaPath:"#/properties/applications/items/properties/voice_caller_id_lookup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
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
if(data7.sms_url !== undefined){
let data22 = data7.sms_url;
const _errs82 = errors;
let valid13 = false;
const _errs83 = errors;
if(typeof data22 !== "string"){
const err68 = {instancePath:instancePath+"/applications/" + i0+"/sms_url",schemaPath:"#/properties/applications/items/properties/sms_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid9 = _errs83 === errors;
valid13 = valid13 || _valid9;
if(!valid13){
const _errs85 = errors;
if(data22 !== null){
const err69 = {instancePath:instancePath+"/applications/" + i0+"/sms_url",schemaPath:"#/properties/applications/items/properties/sms_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid9 = _errs85 === errors;
valid13 = valid13 || _valid9;
}
if(!valid13){
const err70 = {instancePath:instancePath+"/applications/" + i0+"/sms_url",schemaPath:"#/properties/applications/items/properties/sms_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
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
if(data7.sms_method !== undefined){
let data23 = data7.sms_method;
const _errs88 = errors;
let valid14 = false;
const _errs89 = errors;
if(typeof data23 !== "string"){
const err71 = {instancePath:instancePath+"/applications/" + i0+"/sms_method",schemaPath:"#/properties/applications/items/properties/sms_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid10 = _errs89 === errors;
valid14 = valid14 || _valid10;
if(!valid14){
const _errs91 = errors;
if(data23 !== null){
const err72 = {instancePath:instancePath+"/applications/" + i0+"/sms_method",schemaPath:"#/properties/applications/items/properties/sms_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid10 = _errs91 === errors;
valid14 = valid14 || _valid10;
}
if(!valid14){
const err73 = {instancePath:instancePath+"/applications/" + i0+"/sms_method",schemaPath:"#/properties/applications/items/properties/sms_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
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
if(data7.sms_fallback_url !== undefined){
let data24 = data7.sms_fallback_url;
const _errs94 = errors;
let valid15 = false;
const _errs95 = errors;
if(typeof data24 !== "string"){
const err74 = {instancePath:instancePath+"/applications/" + i0+"/sms_fallback_url",schemaPath:"#/properties/applications/items/properties/sms_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid11 = _errs95 === errors;
valid15 = valid15 || _valid11;
if(!valid15){
const _errs97 = errors;
if(data24 !== null){
const err75 = {instancePath:instancePath+"/applications/" + i0+"/sms_fallback_url",schemaPath:"#/properties/applications/items/properties/sms_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid11 = _errs97 === errors;
valid15 = valid15 || _valid11;
}
if(!valid15){
const err76 = {instancePath:instancePath+"/applications/" + i0+"/sms_fallback_url",schemaPath:"#/properties/applications/items/properties/sms_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
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
if(data7.sms_fallback_method !== undefined){
let data25 = data7.sms_fallback_method;
const _errs100 = errors;
let valid16 = false;
const _errs101 = errors;
if(typeof data25 !== "string"){
const err77 = {instancePath:instancePath+"/applications/" + i0+"/sms_fallback_method",schemaPath:"#/properties/applications/items/properties/sms_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid12 = _errs101 === errors;
valid16 = valid16 || _valid12;
if(!valid16){
const _errs103 = errors;
if(data25 !== null){
const err78 = {instancePath:instancePath+"/applications/" + i0+"/sms_fallback_method",schemaPath:"#/properties/applications/items/properties/sms_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid12 = _errs103 === errors;
valid16 = valid16 || _valid12;
}
if(!valid16){
const err79 = {instancePath:instancePath+"/applications/" + i0+"/sms_fallback_method",schemaPath:"#/properties/applications/items/properties/sms_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
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
if(data7.sms_status_callback !== undefined){
let data26 = data7.sms_status_callback;
const _errs106 = errors;
let valid17 = false;
const _errs107 = errors;
if(typeof data26 !== "string"){
const err80 = {instancePath:instancePath+"/applications/" + i0+"/sms_status_callback",schemaPath:"#/properties/applications/items/properties/sms_status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid13 = _errs107 === errors;
valid17 = valid17 || _valid13;
if(!valid17){
const _errs109 = errors;
if(data26 !== null){
const err81 = {instancePath:instancePath+"/applications/" + i0+"/sms_status_callback",schemaPath:"#/properties/applications/items/properties/sms_status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid13 = _errs109 === errors;
valid17 = valid17 || _valid13;
}
if(!valid17){
const err82 = {instancePath:instancePath+"/applications/" + i0+"/sms_status_callback",schemaPath:"#/properties/applications/items/properties/sms_status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
}
}
if(data7.sms_status_callback_method !== undefined){
let data27 = data7.sms_status_callback_method;
const _errs112 = errors;
let valid18 = false;
const _errs113 = errors;
if(typeof data27 !== "string"){
const err83 = {instancePath:instancePath+"/applications/" + i0+"/sms_status_callback_method",schemaPath:"#/properties/applications/items/properties/sms_status_callback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid14 = _errs113 === errors;
valid18 = valid18 || _valid14;
if(!valid18){
const _errs115 = errors;
if(data27 !== null){
const err84 = {instancePath:instancePath+"/applications/" + i0+"/sms_status_callback_method",schemaPath:"#/properties/applications/items/properties/sms_status_callback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid14 = _errs115 === errors;
valid18 = valid18 || _valid14;
}
if(!valid18){
const err85 = {instancePath:instancePath+"/applications/" + i0+"/sms_status_callback_method",schemaPath:"#/properties/applications/items/properties/sms_status_callback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
if(data7.message_status_callback !== undefined){
let data28 = data7.message_status_callback;
const _errs118 = errors;
let valid19 = false;
const _errs119 = errors;
if(typeof data28 !== "string"){
const err86 = {instancePath:instancePath+"/applications/" + i0+"/message_status_callback",schemaPath:"#/properties/applications/items/properties/message_status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid15 = _errs119 === errors;
valid19 = valid19 || _valid15;
if(!valid19){
const _errs121 = errors;
if(data28 !== null){
const err87 = {instancePath:instancePath+"/applications/" + i0+"/message_status_callback",schemaPath:"#/properties/applications/items/properties/message_status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid15 = _errs121 === errors;
valid19 = valid19 || _valid15;
}
if(!valid19){
const err88 = {instancePath:instancePath+"/applications/" + i0+"/message_status_callback",schemaPath:"#/properties/applications/items/properties/message_status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
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
}
else {
const err89 = {instancePath:instancePath+"/applications/" + i0,schemaPath:"#/properties/applications/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/applications",schemaPath:"#/properties/applications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const compat_applications_create_body = validate12;
const schema13 = {"type":"object","required":["FriendlyName"],"properties":{"FriendlyName":{"type":"string","maxLength":64},"VoiceUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"VoiceMethod":{"type":"string","enum":["GET","POST"]},"VoiceFallbackUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"VoiceFallbackMethod":{"type":"string","enum":["GET","POST"]},"StatusCallback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"StatusCallbackMethod":{"type":"string","enum":["GET","POST"]},"SmsUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"SmsMethod":{"type":"string","enum":["GET","POST"]},"SmsFallbackUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"SmsFallbackMethod":{"type":"string","enum":["GET","POST"]},"SmsStatusCallback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"SmsStatusCallbackMethod":{"type":"string","enum":["GET","POST"]}},"additionalProperties":false,"$id":"schema:compat_applications_create_body"};
const func2 = Object.prototype.hasOwnProperty;
const pattern2 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_applications_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.FriendlyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "FriendlyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
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
if(data.FriendlyName !== undefined){
let data0 = data.FriendlyName;
if(typeof data0 === "string"){
if(data0.length > 64){
const err2 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/maxLength",keyword:"maxLength",params:{limit: 64}};
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
const err3 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.VoiceUrl !== undefined){
let data1 = data.VoiceUrl;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/VoiceUrl",schemaPath:"#/properties/VoiceUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err5 = {instancePath:instancePath+"/VoiceUrl",schemaPath:"#/properties/VoiceUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.VoiceMethod !== undefined){
let data2 = data.VoiceMethod;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/VoiceMethod",schemaPath:"#/properties/VoiceMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "GET") || (data2 === "POST"))){
const err7 = {instancePath:instancePath+"/VoiceMethod",schemaPath:"#/properties/VoiceMethod/enum",keyword:"enum",params:{allowedValues: schema13.properties.VoiceMethod.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.VoiceFallbackUrl !== undefined){
let data3 = data.VoiceFallbackUrl;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err8 = {instancePath:instancePath+"/VoiceFallbackUrl",schemaPath:"#/properties/VoiceFallbackUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err9 = {instancePath:instancePath+"/VoiceFallbackUrl",schemaPath:"#/properties/VoiceFallbackUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.VoiceFallbackMethod !== undefined){
let data4 = data.VoiceFallbackMethod;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/VoiceFallbackMethod",schemaPath:"#/properties/VoiceFallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "GET") || (data4 === "POST"))){
const err11 = {instancePath:instancePath+"/VoiceFallbackMethod",schemaPath:"#/properties/VoiceFallbackMethod/enum",keyword:"enum",params:{allowedValues: schema13.properties.VoiceFallbackMethod.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.StatusCallback !== undefined){
let data5 = data.StatusCallback;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err12 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err13 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.StatusCallbackMethod !== undefined){
let data6 = data.StatusCallbackMethod;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data6 === "GET") || (data6 === "POST"))){
const err15 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema13.properties.StatusCallbackMethod.enum}};
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
if(!pattern2.test(data7)){
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
if(data.SmsMethod !== undefined){
let data8 = data.SmsMethod;
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/SmsMethod",schemaPath:"#/properties/SmsMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data8 === "GET") || (data8 === "POST"))){
const err19 = {instancePath:instancePath+"/SmsMethod",schemaPath:"#/properties/SmsMethod/enum",keyword:"enum",params:{allowedValues: schema13.properties.SmsMethod.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.SmsFallbackUrl !== undefined){
let data9 = data.SmsFallbackUrl;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
const err20 = {instancePath:instancePath+"/SmsFallbackUrl",schemaPath:"#/properties/SmsFallbackUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/SmsFallbackUrl",schemaPath:"#/properties/SmsFallbackUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.SmsFallbackMethod !== undefined){
let data10 = data.SmsFallbackMethod;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/SmsFallbackMethod",schemaPath:"#/properties/SmsFallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data10 === "GET") || (data10 === "POST"))){
const err23 = {instancePath:instancePath+"/SmsFallbackMethod",schemaPath:"#/properties/SmsFallbackMethod/enum",keyword:"enum",params:{allowedValues: schema13.properties.SmsFallbackMethod.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.SmsStatusCallback !== undefined){
let data11 = data.SmsStatusCallback;
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err24 = {instancePath:instancePath+"/SmsStatusCallback",schemaPath:"#/properties/SmsStatusCallback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err25 = {instancePath:instancePath+"/SmsStatusCallback",schemaPath:"#/properties/SmsStatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.SmsStatusCallbackMethod !== undefined){
let data12 = data.SmsStatusCallbackMethod;
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/SmsStatusCallbackMethod",schemaPath:"#/properties/SmsStatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data12 === "GET") || (data12 === "POST"))){
const err27 = {instancePath:instancePath+"/SmsStatusCallbackMethod",schemaPath:"#/properties/SmsStatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema13.properties.SmsStatusCallbackMethod.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const compat_applications_create_result = validate13;
const schema14 = {"type":"object","required":["sid","account_sid","api_version","date_created","date_updated","friendly_name","uri","voice_url","voice_method","voice_fallback_url","voice_fallback_method","status_callback","status_callback_method","voice_caller_id_lookup","sms_url","sms_method","sms_fallback_url","sms_fallback_method","sms_status_callback","sms_status_callback_method","message_status_callback"],"properties":{"sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"account_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"api_version":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"friendly_name":{"type":"string"},"uri":{"type":"string"},"voice_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_method":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_fallback_method":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_caller_id_lookup":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"sms_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_method":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_fallback_method":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_status_callback_method":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]}},"$id":"schema:compat_applications_create_result"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_applications_create_result" */;
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
if(data.friendly_name === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "friendly_name"}};
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
if(data.voice_url === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_url"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.voice_method === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_method"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.voice_fallback_url === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_fallback_url"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.voice_fallback_method === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_fallback_method"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.status_callback === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status_callback"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.status_callback_method === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.voice_caller_id_lookup === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_caller_id_lookup"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.sms_url === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sms_url"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.sms_method === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sms_method"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.sms_fallback_url === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sms_fallback_url"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.sms_fallback_method === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sms_fallback_method"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.sms_status_callback === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sms_status_callback"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.sms_status_callback_method === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sms_status_callback_method"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.message_status_callback === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_status_callback"}};
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
if(data.friendly_name !== undefined){
if(typeof data.friendly_name !== "string"){
const err28 = {instancePath:instancePath+"/friendly_name",schemaPath:"#/properties/friendly_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err29 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.voice_url !== undefined){
let data7 = data.voice_url;
const _errs16 = errors;
let valid1 = false;
const _errs17 = errors;
if(typeof data7 !== "string"){
const err30 = {instancePath:instancePath+"/voice_url",schemaPath:"#/properties/voice_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data7 !== null){
const err31 = {instancePath:instancePath+"/voice_url",schemaPath:"#/properties/voice_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err32 = {instancePath:instancePath+"/voice_url",schemaPath:"#/properties/voice_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
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
if(data.voice_method !== undefined){
let data8 = data.voice_method;
const _errs22 = errors;
let valid2 = false;
const _errs23 = errors;
if(typeof data8 !== "string"){
const err33 = {instancePath:instancePath+"/voice_method",schemaPath:"#/properties/voice_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs25 = errors;
if(data8 !== null){
const err34 = {instancePath:instancePath+"/voice_method",schemaPath:"#/properties/voice_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err35 = {instancePath:instancePath+"/voice_method",schemaPath:"#/properties/voice_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
if(data.voice_fallback_url !== undefined){
let data9 = data.voice_fallback_url;
const _errs28 = errors;
let valid3 = false;
const _errs29 = errors;
if(typeof data9 !== "string"){
const err36 = {instancePath:instancePath+"/voice_fallback_url",schemaPath:"#/properties/voice_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs31 = errors;
if(data9 !== null){
const err37 = {instancePath:instancePath+"/voice_fallback_url",schemaPath:"#/properties/voice_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err38 = {instancePath:instancePath+"/voice_fallback_url",schemaPath:"#/properties/voice_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
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
if(data.voice_fallback_method !== undefined){
let data10 = data.voice_fallback_method;
const _errs34 = errors;
let valid4 = false;
const _errs35 = errors;
if(typeof data10 !== "string"){
const err39 = {instancePath:instancePath+"/voice_fallback_method",schemaPath:"#/properties/voice_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid3 = _errs35 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs37 = errors;
if(data10 !== null){
const err40 = {instancePath:instancePath+"/voice_fallback_method",schemaPath:"#/properties/voice_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
const err41 = {instancePath:instancePath+"/voice_fallback_method",schemaPath:"#/properties/voice_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
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
if(data.status_callback !== undefined){
let data11 = data.status_callback;
const _errs40 = errors;
let valid5 = false;
const _errs41 = errors;
if(typeof data11 !== "string"){
const err42 = {instancePath:instancePath+"/status_callback",schemaPath:"#/properties/status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid4 = _errs41 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs43 = errors;
if(data11 !== null){
const err43 = {instancePath:instancePath+"/status_callback",schemaPath:"#/properties/status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid4 = _errs43 === errors;
valid5 = valid5 || _valid4;
}
if(!valid5){
const err44 = {instancePath:instancePath+"/status_callback",schemaPath:"#/properties/status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
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
if(data.status_callback_method !== undefined){
let data12 = data.status_callback_method;
const _errs46 = errors;
let valid6 = false;
const _errs47 = errors;
if(typeof data12 !== "string"){
const err45 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid5 = _errs47 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const _errs49 = errors;
if(data12 !== null){
const err46 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid5 = _errs49 === errors;
valid6 = valid6 || _valid5;
}
if(!valid6){
const err47 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
if(data.voice_caller_id_lookup !== undefined){
let data13 = data.voice_caller_id_lookup;
const _errs52 = errors;
let valid7 = false;
const _errs53 = errors;
if(typeof data13 !== "boolean"){
const err48 = {instancePath:instancePath+"/voice_caller_id_lookup",schemaPath:"#/properties/voice_caller_id_lookup/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid6 = _errs53 === errors;
valid7 = valid7 || _valid6;
if(!valid7){
const _errs55 = errors;
if(data13 !== null){
const err49 = {instancePath:instancePath+"/voice_caller_id_lookup",schemaPath:"#/properties/voice_caller_id_lookup/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid6 = _errs55 === errors;
valid7 = valid7 || _valid6;
}
if(!valid7){
const err50 = {instancePath:instancePath+"/voice_caller_id_lookup",schemaPath:"#/properties/voice_caller_id_lookup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
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
if(data.sms_url !== undefined){
let data14 = data.sms_url;
const _errs58 = errors;
let valid8 = false;
const _errs59 = errors;
if(typeof data14 !== "string"){
const err51 = {instancePath:instancePath+"/sms_url",schemaPath:"#/properties/sms_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid7 = _errs59 === errors;
valid8 = valid8 || _valid7;
if(!valid8){
const _errs61 = errors;
if(data14 !== null){
const err52 = {instancePath:instancePath+"/sms_url",schemaPath:"#/properties/sms_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid7 = _errs61 === errors;
valid8 = valid8 || _valid7;
}
if(!valid8){
const err53 = {instancePath:instancePath+"/sms_url",schemaPath:"#/properties/sms_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
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
if(data.sms_method !== undefined){
let data15 = data.sms_method;
const _errs64 = errors;
let valid9 = false;
const _errs65 = errors;
if(typeof data15 !== "string"){
const err54 = {instancePath:instancePath+"/sms_method",schemaPath:"#/properties/sms_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid8 = _errs65 === errors;
valid9 = valid9 || _valid8;
if(!valid9){
const _errs67 = errors;
if(data15 !== null){
const err55 = {instancePath:instancePath+"/sms_method",schemaPath:"#/properties/sms_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid8 = _errs67 === errors;
valid9 = valid9 || _valid8;
}
if(!valid9){
const err56 = {instancePath:instancePath+"/sms_method",schemaPath:"#/properties/sms_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
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
if(data.sms_fallback_url !== undefined){
let data16 = data.sms_fallback_url;
const _errs70 = errors;
let valid10 = false;
const _errs71 = errors;
if(typeof data16 !== "string"){
const err57 = {instancePath:instancePath+"/sms_fallback_url",schemaPath:"#/properties/sms_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid9 = _errs71 === errors;
valid10 = valid10 || _valid9;
if(!valid10){
const _errs73 = errors;
if(data16 !== null){
const err58 = {instancePath:instancePath+"/sms_fallback_url",schemaPath:"#/properties/sms_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid9 = _errs73 === errors;
valid10 = valid10 || _valid9;
}
if(!valid10){
const err59 = {instancePath:instancePath+"/sms_fallback_url",schemaPath:"#/properties/sms_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
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
if(data.sms_fallback_method !== undefined){
let data17 = data.sms_fallback_method;
const _errs76 = errors;
let valid11 = false;
const _errs77 = errors;
if(typeof data17 !== "string"){
const err60 = {instancePath:instancePath+"/sms_fallback_method",schemaPath:"#/properties/sms_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid10 = _errs77 === errors;
valid11 = valid11 || _valid10;
if(!valid11){
const _errs79 = errors;
if(data17 !== null){
const err61 = {instancePath:instancePath+"/sms_fallback_method",schemaPath:"#/properties/sms_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid10 = _errs79 === errors;
valid11 = valid11 || _valid10;
}
if(!valid11){
const err62 = {instancePath:instancePath+"/sms_fallback_method",schemaPath:"#/properties/sms_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
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
if(data.sms_status_callback !== undefined){
let data18 = data.sms_status_callback;
const _errs82 = errors;
let valid12 = false;
const _errs83 = errors;
if(typeof data18 !== "string"){
const err63 = {instancePath:instancePath+"/sms_status_callback",schemaPath:"#/properties/sms_status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid11 = _errs83 === errors;
valid12 = valid12 || _valid11;
if(!valid12){
const _errs85 = errors;
if(data18 !== null){
const err64 = {instancePath:instancePath+"/sms_status_callback",schemaPath:"#/properties/sms_status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid11 = _errs85 === errors;
valid12 = valid12 || _valid11;
}
if(!valid12){
const err65 = {instancePath:instancePath+"/sms_status_callback",schemaPath:"#/properties/sms_status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
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
if(data.sms_status_callback_method !== undefined){
let data19 = data.sms_status_callback_method;
const _errs88 = errors;
let valid13 = false;
const _errs89 = errors;
if(typeof data19 !== "string"){
const err66 = {instancePath:instancePath+"/sms_status_callback_method",schemaPath:"#/properties/sms_status_callback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid12 = _errs89 === errors;
valid13 = valid13 || _valid12;
if(!valid13){
const _errs91 = errors;
if(data19 !== null){
const err67 = {instancePath:instancePath+"/sms_status_callback_method",schemaPath:"#/properties/sms_status_callback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid12 = _errs91 === errors;
valid13 = valid13 || _valid12;
}
if(!valid13){
const err68 = {instancePath:instancePath+"/sms_status_callback_method",schemaPath:"#/properties/sms_status_callback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
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
if(data.message_status_callback !== undefined){
let data20 = data.message_status_callback;
const _errs94 = errors;
let valid14 = false;
const _errs95 = errors;
if(typeof data20 !== "string"){
const err69 = {instancePath:instancePath+"/message_status_callback",schemaPath:"#/properties/message_status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid13 = _errs95 === errors;
valid14 = valid14 || _valid13;
if(!valid14){
const _errs97 = errors;
if(data20 !== null){
const err70 = {instancePath:instancePath+"/message_status_callback",schemaPath:"#/properties/message_status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid13 = _errs97 === errors;
valid14 = valid14 || _valid13;
}
if(!valid14){
const err71 = {instancePath:instancePath+"/message_status_callback",schemaPath:"#/properties/message_status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
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
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const compat_applications_update_body = validate14;
const schema15 = {"type":"object","required":["FriendlyName"],"properties":{"FriendlyName":{"type":"string","maxLength":64},"VoiceUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"VoiceMethod":{"type":"string","enum":["GET","POST"]},"VoiceFallbackUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"VoiceFallbackMethod":{"type":"string","enum":["GET","POST"]},"StatusCallback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"StatusCallbackMethod":{"type":"string","enum":["GET","POST"]},"SmsUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"SmsMethod":{"type":"string","enum":["GET","POST"]},"SmsFallbackUrl":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"SmsFallbackMethod":{"type":"string","enum":["GET","POST"]},"SmsStatusCallback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"SmsStatusCallbackMethod":{"type":"string","enum":["GET","POST"]}},"additionalProperties":false,"$id":"schema:compat_applications_update_body"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_applications_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.FriendlyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "FriendlyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
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
if(data.FriendlyName !== undefined){
let data0 = data.FriendlyName;
if(typeof data0 === "string"){
if(data0.length > 64){
const err2 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/maxLength",keyword:"maxLength",params:{limit: 64}};
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
const err3 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.VoiceUrl !== undefined){
let data1 = data.VoiceUrl;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/VoiceUrl",schemaPath:"#/properties/VoiceUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err5 = {instancePath:instancePath+"/VoiceUrl",schemaPath:"#/properties/VoiceUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.VoiceMethod !== undefined){
let data2 = data.VoiceMethod;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/VoiceMethod",schemaPath:"#/properties/VoiceMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "GET") || (data2 === "POST"))){
const err7 = {instancePath:instancePath+"/VoiceMethod",schemaPath:"#/properties/VoiceMethod/enum",keyword:"enum",params:{allowedValues: schema15.properties.VoiceMethod.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.VoiceFallbackUrl !== undefined){
let data3 = data.VoiceFallbackUrl;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err8 = {instancePath:instancePath+"/VoiceFallbackUrl",schemaPath:"#/properties/VoiceFallbackUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err9 = {instancePath:instancePath+"/VoiceFallbackUrl",schemaPath:"#/properties/VoiceFallbackUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.VoiceFallbackMethod !== undefined){
let data4 = data.VoiceFallbackMethod;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/VoiceFallbackMethod",schemaPath:"#/properties/VoiceFallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "GET") || (data4 === "POST"))){
const err11 = {instancePath:instancePath+"/VoiceFallbackMethod",schemaPath:"#/properties/VoiceFallbackMethod/enum",keyword:"enum",params:{allowedValues: schema15.properties.VoiceFallbackMethod.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.StatusCallback !== undefined){
let data5 = data.StatusCallback;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err12 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err13 = {instancePath:instancePath+"/StatusCallback",schemaPath:"#/properties/StatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.StatusCallbackMethod !== undefined){
let data6 = data.StatusCallbackMethod;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data6 === "GET") || (data6 === "POST"))){
const err15 = {instancePath:instancePath+"/StatusCallbackMethod",schemaPath:"#/properties/StatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema15.properties.StatusCallbackMethod.enum}};
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
if(!pattern2.test(data7)){
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
if(data.SmsMethod !== undefined){
let data8 = data.SmsMethod;
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/SmsMethod",schemaPath:"#/properties/SmsMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data8 === "GET") || (data8 === "POST"))){
const err19 = {instancePath:instancePath+"/SmsMethod",schemaPath:"#/properties/SmsMethod/enum",keyword:"enum",params:{allowedValues: schema15.properties.SmsMethod.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.SmsFallbackUrl !== undefined){
let data9 = data.SmsFallbackUrl;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
const err20 = {instancePath:instancePath+"/SmsFallbackUrl",schemaPath:"#/properties/SmsFallbackUrl/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/SmsFallbackUrl",schemaPath:"#/properties/SmsFallbackUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.SmsFallbackMethod !== undefined){
let data10 = data.SmsFallbackMethod;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/SmsFallbackMethod",schemaPath:"#/properties/SmsFallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data10 === "GET") || (data10 === "POST"))){
const err23 = {instancePath:instancePath+"/SmsFallbackMethod",schemaPath:"#/properties/SmsFallbackMethod/enum",keyword:"enum",params:{allowedValues: schema15.properties.SmsFallbackMethod.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.SmsStatusCallback !== undefined){
let data11 = data.SmsStatusCallback;
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err24 = {instancePath:instancePath+"/SmsStatusCallback",schemaPath:"#/properties/SmsStatusCallback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err25 = {instancePath:instancePath+"/SmsStatusCallback",schemaPath:"#/properties/SmsStatusCallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.SmsStatusCallbackMethod !== undefined){
let data12 = data.SmsStatusCallbackMethod;
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/SmsStatusCallbackMethod",schemaPath:"#/properties/SmsStatusCallbackMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data12 === "GET") || (data12 === "POST"))){
const err27 = {instancePath:instancePath+"/SmsStatusCallbackMethod",schemaPath:"#/properties/SmsStatusCallbackMethod/enum",keyword:"enum",params:{allowedValues: schema15.properties.SmsStatusCallbackMethod.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

compat_applications_list_query.known = {"#":["FriendlyName","Page","PageSize","PageToken"]};
compat_applications_create_body.known = {"#":["FriendlyName","VoiceUrl","VoiceMethod","VoiceFallbackUrl","VoiceFallbackMethod","StatusCallback","StatusCallbackMethod","SmsUrl","SmsMethod","SmsFallbackUrl","SmsFallbackMethod","SmsStatusCallback","SmsStatusCallbackMethod"]};
compat_applications_update_body.known = {"#":["FriendlyName","VoiceUrl","VoiceMethod","VoiceFallbackUrl","VoiceFallbackMethod","StatusCallback","StatusCallbackMethod","SmsUrl","SmsMethod","SmsFallbackUrl","SmsFallbackMethod","SmsStatusCallback","SmsStatusCallbackMethod"]};
