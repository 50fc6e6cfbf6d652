// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const domainApplications_list_query = validate10;
const schema11 = {"type":"object","properties":{"filter_domain":{"type":"string"},"filter_name":{"type":"string"},"page_number":{"type":"integer","minimum":0},"page_size":{"type":"integer","minimum":1,"maximum":1000},"page_token":{"type":"string"}},"additionalProperties":false,"$id":"schema:domainApplications_list_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:domainApplications_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "filter_domain") || (key0 === "filter_name")) || (key0 === "page_number")) || (key0 === "page_size")) || (key0 === "page_token"))){
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
if(data.filter_domain !== undefined){
if(typeof data.filter_domain !== "string"){
const err1 = {instancePath:instancePath+"/filter_domain",schemaPath:"#/properties/filter_domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.filter_name !== undefined){
if(typeof data.filter_name !== "string"){
const err2 = {instancePath:instancePath+"/filter_name",schemaPath:"#/properties/filter_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.page_number !== undefined){
let data2 = data.page_number;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/page_number",schemaPath:"#/properties/page_number/type",keyword:"type",params:{type: "integer"}};
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
const err4 = {instancePath:instancePath+"/page_number",schemaPath:"#/properties/page_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.page_size !== undefined){
let data3 = data.page_size;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err5 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"}};
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
const err6 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.page_token !== undefined){
if(typeof data.page_token !== "string"){
const err8 = {instancePath:instancePath+"/page_token",schemaPath:"#/properties/page_token/type",keyword:"type",params:{type: "string"}};
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
validate10.errors = vErrors;
return errors === 0;
}

export const domainApplications_list_result = validate11;
const schema12 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","type","domain","name","identifier","user","ip_auth_enabled","ip_auth","call_handler","calling_handler_resource_id","call_request_url","call_request_method","call_fallback_url","call_fallback_method","call_status_callback_url","call_status_callback_method","call_laml_application_id","call_relay_topic","call_relay_topic_status_callback_url","call_relay_context","call_relay_context_status_callback_url","call_relay_script_url","call_video_room_id","encryption","codecs","ciphers"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"type":{"type":"string"},"domain":{"type":"string"},"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"identifier":{"type":"string"},"user":{"type":"string"},"ip_auth_enabled":{"type":"boolean"},"ip_auth":{"type":"array","items":{"type":"string"}},"call_handler":{"anyOf":[{"type":"string"},{"type":"null"}]},"calling_handler_resource_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"call_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_request_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_fallback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_status_callback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_laml_application_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_topic":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_topic_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_context":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_context_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_script_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_video_room_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"encryption":{"type":"string"},"codecs":{"type":"array","items":{"type":"string"}},"ciphers":{"type":"array","items":{"type":"string"}}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:domainApplications_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:domainApplications_list_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.links === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.type === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.domain === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.name === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.identifier === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "identifier"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.user === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "user"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.ip_auth_enabled === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "ip_auth_enabled"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.ip_auth === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "ip_auth"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.call_handler === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_handler"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.calling_handler_resource_id === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "calling_handler_resource_id"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.call_request_url === undefined){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_request_url"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.call_request_method === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_request_method"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.call_fallback_url === undefined){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_fallback_url"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.call_fallback_method === undefined){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_fallback_method"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.call_status_callback_url === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_status_callback_url"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.call_status_callback_method === undefined){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_status_callback_method"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data1.call_laml_application_id === undefined){
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_laml_application_id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1.call_relay_topic === undefined){
const err19 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_topic"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data1.call_relay_topic_status_callback_url === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_topic_status_callback_url"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data1.call_relay_context === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_context"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data1.call_relay_context_status_callback_url === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_context_status_callback_url"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data1.call_relay_script_url === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_script_url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data1.call_video_room_id === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_video_room_id"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data1.encryption === undefined){
const err25 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "encryption"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data1.codecs === undefined){
const err26 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "codecs"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data1.ciphers === undefined){
const err27 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "ciphers"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err28 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err29 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.type !== undefined){
if(typeof data1.type !== "string"){
const err30 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.domain !== undefined){
if(typeof data1.domain !== "string"){
const err31 = {instancePath:instancePath+"/data/" + i0+"/domain",schemaPath:"#/properties/data/items/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data1.name !== undefined){
let data5 = data1.name;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(typeof data5 !== "string"){
const err32 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs15 = errors;
if(data5 !== null){
const err33 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err34 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
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
if(data1.identifier !== undefined){
if(typeof data1.identifier !== "string"){
const err35 = {instancePath:instancePath+"/data/" + i0+"/identifier",schemaPath:"#/properties/data/items/properties/identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data1.user !== undefined){
if(typeof data1.user !== "string"){
const err36 = {instancePath:instancePath+"/data/" + i0+"/user",schemaPath:"#/properties/data/items/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.ip_auth_enabled !== undefined){
if(typeof data1.ip_auth_enabled !== "boolean"){
const err37 = {instancePath:instancePath+"/data/" + i0+"/ip_auth_enabled",schemaPath:"#/properties/data/items/properties/ip_auth_enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data1.ip_auth !== undefined){
let data9 = data1.ip_auth;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err38 = {instancePath:instancePath+"/data/" + i0+"/ip_auth/" + i1,schemaPath:"#/properties/data/items/properties/ip_auth/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/data/" + i0+"/ip_auth",schemaPath:"#/properties/data/items/properties/ip_auth/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data1.call_handler !== undefined){
let data11 = data1.call_handler;
const _errs28 = errors;
let valid7 = false;
const _errs29 = errors;
if(typeof data11 !== "string"){
const err40 = {instancePath:instancePath+"/data/" + i0+"/call_handler",schemaPath:"#/properties/data/items/properties/call_handler/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs31 = errors;
if(data11 !== null){
const err41 = {instancePath:instancePath+"/data/" + i0+"/call_handler",schemaPath:"#/properties/data/items/properties/call_handler/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
const err42 = {instancePath:instancePath+"/data/" + i0+"/call_handler",schemaPath:"#/properties/data/items/properties/call_handler/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
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
if(data1.calling_handler_resource_id !== undefined){
let data12 = data1.calling_handler_resource_id;
const _errs34 = errors;
let valid8 = false;
const _errs35 = errors;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err43 = {instancePath:instancePath+"/data/" + i0+"/calling_handler_resource_id",schemaPath:"#/properties/data/items/properties/calling_handler_resource_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err44 = {instancePath:instancePath+"/data/" + i0+"/calling_handler_resource_id",schemaPath:"#/properties/data/items/properties/calling_handler_resource_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs37 = errors;
if(data12 !== null){
const err45 = {instancePath:instancePath+"/data/" + i0+"/calling_handler_resource_id",schemaPath:"#/properties/data/items/properties/calling_handler_resource_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
const err46 = {instancePath:instancePath+"/data/" + i0+"/calling_handler_resource_id",schemaPath:"#/properties/data/items/properties/calling_handler_resource_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
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
if(data1.call_request_url !== undefined){
let data13 = data1.call_request_url;
const _errs40 = errors;
let valid9 = false;
const _errs41 = errors;
if(typeof data13 !== "string"){
const err47 = {instancePath:instancePath+"/data/" + i0+"/call_request_url",schemaPath:"#/properties/data/items/properties/call_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid3 = _errs41 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs43 = errors;
if(data13 !== null){
const err48 = {instancePath:instancePath+"/data/" + i0+"/call_request_url",schemaPath:"#/properties/data/items/properties/call_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid9 = valid9 || _valid3;
}
if(!valid9){
const err49 = {instancePath:instancePath+"/data/" + i0+"/call_request_url",schemaPath:"#/properties/data/items/properties/call_request_url/anyOf",keyword:"anyOf",params:{}};
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
if(data1.call_request_method !== undefined){
let data14 = data1.call_request_method;
const _errs46 = errors;
let valid10 = false;
const _errs47 = errors;
if(typeof data14 !== "string"){
const err50 = {instancePath:instancePath+"/data/" + i0+"/call_request_method",schemaPath:"#/properties/data/items/properties/call_request_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((data14 === "GET") || (data14 === "POST"))){
const err51 = {instancePath:instancePath+"/data/" + i0+"/call_request_method",schemaPath:"#/properties/data/items/properties/call_request_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.data.items.properties.call_request_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs49 = errors;
if(data14 !== null){
const err52 = {instancePath:instancePath+"/data/" + i0+"/call_request_method",schemaPath:"#/properties/data/items/properties/call_request_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid4 = _errs49 === errors;
valid10 = valid10 || _valid4;
}
if(!valid10){
const err53 = {instancePath:instancePath+"/data/" + i0+"/call_request_method",schemaPath:"#/properties/data/items/properties/call_request_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
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
if(data1.call_fallback_url !== undefined){
let data15 = data1.call_fallback_url;
const _errs52 = errors;
let valid11 = false;
const _errs53 = errors;
if(typeof data15 !== "string"){
const err54 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_url",schemaPath:"#/properties/data/items/properties/call_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid5 = _errs53 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs55 = errors;
if(data15 !== null){
const err55 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_url",schemaPath:"#/properties/data/items/properties/call_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid5 = _errs55 === errors;
valid11 = valid11 || _valid5;
}
if(!valid11){
const err56 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_url",schemaPath:"#/properties/data/items/properties/call_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
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
if(data1.call_fallback_method !== undefined){
let data16 = data1.call_fallback_method;
const _errs58 = errors;
let valid12 = false;
const _errs59 = errors;
if(typeof data16 !== "string"){
const err57 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_method",schemaPath:"#/properties/data/items/properties/call_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((data16 === "GET") || (data16 === "POST"))){
const err58 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_method",schemaPath:"#/properties/data/items/properties/call_fallback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.data.items.properties.call_fallback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid6 = _errs59 === errors;
valid12 = valid12 || _valid6;
if(!valid12){
const _errs61 = errors;
if(data16 !== null){
const err59 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_method",schemaPath:"#/properties/data/items/properties/call_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid6 = _errs61 === errors;
valid12 = valid12 || _valid6;
}
if(!valid12){
const err60 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_method",schemaPath:"#/properties/data/items/properties/call_fallback_method/anyOf",keyword:"anyOf",params:{}};
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
if(data1.call_status_callback_url !== undefined){
let data17 = data1.call_status_callback_url;
const _errs64 = errors;
let valid13 = false;
const _errs65 = errors;
if(typeof data17 !== "string"){
const err61 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_url",schemaPath:"#/properties/data/items/properties/call_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid7 = _errs65 === errors;
valid13 = valid13 || _valid7;
if(!valid13){
const _errs67 = errors;
if(data17 !== null){
const err62 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_url",schemaPath:"#/properties/data/items/properties/call_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid7 = _errs67 === errors;
valid13 = valid13 || _valid7;
}
if(!valid13){
const err63 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_url",schemaPath:"#/properties/data/items/properties/call_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
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
if(data1.call_status_callback_method !== undefined){
let data18 = data1.call_status_callback_method;
const _errs70 = errors;
let valid14 = false;
const _errs71 = errors;
if(typeof data18 !== "string"){
const err64 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_method",schemaPath:"#/properties/data/items/properties/call_status_callback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!((data18 === "GET") || (data18 === "POST"))){
const err65 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_method",schemaPath:"#/properties/data/items/properties/call_status_callback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.data.items.properties.call_status_callback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid8 = _errs71 === errors;
valid14 = valid14 || _valid8;
if(!valid14){
const _errs73 = errors;
if(data18 !== null){
const err66 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_method",schemaPath:"#/properties/data/items/properties/call_status_callback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid8 = _errs73 === errors;
valid14 = valid14 || _valid8;
}
if(!valid14){
const err67 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_method",schemaPath:"#/properties/data/items/properties/call_status_callback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
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
if(data1.call_laml_application_id !== undefined){
let data19 = data1.call_laml_application_id;
const _errs76 = errors;
let valid15 = false;
const _errs77 = errors;
if(typeof data19 !== "string"){
const err68 = {instancePath:instancePath+"/data/" + i0+"/call_laml_application_id",schemaPath:"#/properties/data/items/properties/call_laml_application_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid9 = _errs77 === errors;
valid15 = valid15 || _valid9;
if(!valid15){
const _errs79 = errors;
if(data19 !== null){
const err69 = {instancePath:instancePath+"/data/" + i0+"/call_laml_application_id",schemaPath:"#/properties/data/items/properties/call_laml_application_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid9 = _errs79 === errors;
valid15 = valid15 || _valid9;
}
if(!valid15){
const err70 = {instancePath:instancePath+"/data/" + i0+"/call_laml_application_id",schemaPath:"#/properties/data/items/properties/call_laml_application_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
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
if(data1.call_relay_topic !== undefined){
let data20 = data1.call_relay_topic;
const _errs82 = errors;
let valid16 = false;
const _errs83 = errors;
if(typeof data20 !== "string"){
const err71 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic",schemaPath:"#/properties/data/items/properties/call_relay_topic/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid10 = _errs83 === errors;
valid16 = valid16 || _valid10;
if(!valid16){
const _errs85 = errors;
if(data20 !== null){
const err72 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic",schemaPath:"#/properties/data/items/properties/call_relay_topic/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid10 = _errs85 === errors;
valid16 = valid16 || _valid10;
}
if(!valid16){
const err73 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic",schemaPath:"#/properties/data/items/properties/call_relay_topic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
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
if(data1.call_relay_topic_status_callback_url !== undefined){
let data21 = data1.call_relay_topic_status_callback_url;
const _errs88 = errors;
let valid17 = false;
const _errs89 = errors;
if(typeof data21 !== "string"){
const err74 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_topic_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid11 = _errs89 === errors;
valid17 = valid17 || _valid11;
if(!valid17){
const _errs91 = errors;
if(data21 !== null){
const err75 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_topic_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid11 = _errs91 === errors;
valid17 = valid17 || _valid11;
}
if(!valid17){
const err76 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_topic_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
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
if(data1.call_relay_context !== undefined){
let data22 = data1.call_relay_context;
const _errs94 = errors;
let valid18 = false;
const _errs95 = errors;
if(typeof data22 !== "string"){
const err77 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context",schemaPath:"#/properties/data/items/properties/call_relay_context/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid12 = _errs95 === errors;
valid18 = valid18 || _valid12;
if(!valid18){
const _errs97 = errors;
if(data22 !== null){
const err78 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context",schemaPath:"#/properties/data/items/properties/call_relay_context/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid12 = _errs97 === errors;
valid18 = valid18 || _valid12;
}
if(!valid18){
const err79 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context",schemaPath:"#/properties/data/items/properties/call_relay_context/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
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
if(data1.call_relay_context_status_callback_url !== undefined){
let data23 = data1.call_relay_context_status_callback_url;
const _errs100 = errors;
let valid19 = false;
const _errs101 = errors;
if(typeof data23 !== "string"){
const err80 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_context_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid13 = _errs101 === errors;
valid19 = valid19 || _valid13;
if(!valid19){
const _errs103 = errors;
if(data23 !== null){
const err81 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_context_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid13 = _errs103 === errors;
valid19 = valid19 || _valid13;
}
if(!valid19){
const err82 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_context_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
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
if(data1.call_relay_script_url !== undefined){
let data24 = data1.call_relay_script_url;
const _errs106 = errors;
let valid20 = false;
const _errs107 = errors;
if(typeof data24 !== "string"){
const err83 = {instancePath:instancePath+"/data/" + i0+"/call_relay_script_url",schemaPath:"#/properties/data/items/properties/call_relay_script_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid14 = _errs107 === errors;
valid20 = valid20 || _valid14;
if(!valid20){
const _errs109 = errors;
if(data24 !== null){
const err84 = {instancePath:instancePath+"/data/" + i0+"/call_relay_script_url",schemaPath:"#/properties/data/items/properties/call_relay_script_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid14 = _errs109 === errors;
valid20 = valid20 || _valid14;
}
if(!valid20){
const err85 = {instancePath:instancePath+"/data/" + i0+"/call_relay_script_url",schemaPath:"#/properties/data/items/properties/call_relay_script_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
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
if(data1.call_video_room_id !== undefined){
let data25 = data1.call_video_room_id;
const _errs112 = errors;
let valid21 = false;
const _errs113 = errors;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err86 = {instancePath:instancePath+"/data/" + i0+"/call_video_room_id",schemaPath:"#/properties/data/items/properties/call_video_room_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/data/" + i0+"/call_video_room_id",schemaPath:"#/properties/data/items/properties/call_video_room_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid15 = _errs113 === errors;
valid21 = valid21 || _valid15;
if(!valid21){
const _errs115 = errors;
if(data25 !== null){
const err88 = {instancePath:instancePath+"/data/" + i0+"/call_video_room_id",schemaPath:"#/properties/data/items/properties/call_video_room_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid15 = _errs115 === errors;
valid21 = valid21 || _valid15;
}
if(!valid21){
const err89 = {instancePath:instancePath+"/data/" + i0+"/call_video_room_id",schemaPath:"#/properties/data/items/properties/call_video_room_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
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
if(data1.encryption !== undefined){
if(typeof data1.encryption !== "string"){
const err90 = {instancePath:instancePath+"/data/" + i0+"/encryption",schemaPath:"#/properties/data/items/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data1.codecs !== undefined){
let data27 = data1.codecs;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(typeof data27[i2] !== "string"){
const err91 = {instancePath:instancePath+"/data/" + i0+"/codecs/" + i2,schemaPath:"#/properties/data/items/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/data/" + i0+"/codecs",schemaPath:"#/properties/data/items/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data1.ciphers !== undefined){
let data29 = data1.ciphers;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
if(typeof data29[i3] !== "string"){
const err93 = {instancePath:instancePath+"/data/" + i0+"/ciphers/" + i3,schemaPath:"#/properties/data/items/properties/ciphers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/data/" + i0+"/ciphers",schemaPath:"#/properties/data/items/properties/ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.links !== undefined){
let data31 = data.links;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.self === undefined){
const err97 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data31.first === undefined){
const err98 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data31.self !== undefined){
if(typeof data31.self !== "string"){
const err99 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data31.first !== undefined){
if(typeof data31.first !== "string"){
const err100 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data31.next !== undefined){
if(typeof data31.next !== "string"){
const err101 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data31.prev !== undefined){
if(typeof data31.prev !== "string"){
const err102 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
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
const err103 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const domainApplications_create_body = validate12;
const schema13 = {"type":"object","required":["name","identifier"],"properties":{"name":{"type":"string"},"identifier":{"type":"string"},"user":{"type":"string"},"ip_auth_enabled":{"type":"boolean"},"ip_auth":{"type":"array","items":{"type":"string"}},"encryption":{"type":"string","enum":["optional","required","forbidden"]},"codecs":{"type":"array","items":{"type":"string"}},"ciphers":{"type":"array","items":{"type":"string"}},"call_handler":{"type":"string","enum":["relay_topic","relay_application","laml_webhooks","laml_application","video_room","relay_script","dialogflow","ai_agent","call_flow","relay_context"]},"call_request_url":{"type":"string"},"call_request_method":{"type":"string","enum":["GET","POST"]},"call_fallback_url":{"type":"string"},"call_fallback_method":{"type":"string","enum":["GET","POST"]},"call_status_callback_url":{"type":"string"},"call_status_callback_method":{"type":"string","enum":["GET","POST"]},"call_laml_application_id":{"type":"string"},"call_dialogflow_agent_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"call_relay_topic":{"type":"string"},"call_relay_topic_status_callback_url":{"type":"string"},"call_relay_context":{"type":"string"},"call_relay_context_status_callback_url":{"type":"string"},"call_relay_application":{"type":"string"},"call_relay_script_url":{"type":"string"},"call_video_room_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"call_flow_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"call_flow_version":{"type":"string","enum":["working_copy","current_deployed"]},"call_ai_agent_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}},"additionalProperties":false,"$id":"schema:domainApplications_create_body"};
const func2 = Object.prototype.hasOwnProperty;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:domainApplications_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.identifier === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identifier"}};
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
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.identifier !== undefined){
if(typeof data.identifier !== "string"){
const err4 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
const err5 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ip_auth_enabled !== undefined){
if(typeof data.ip_auth_enabled !== "boolean"){
const err6 = {instancePath:instancePath+"/ip_auth_enabled",schemaPath:"#/properties/ip_auth_enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ip_auth !== undefined){
let data4 = data.ip_auth;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err7 = {instancePath:instancePath+"/ip_auth/" + i0,schemaPath:"#/properties/ip_auth/items/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/ip_auth",schemaPath:"#/properties/ip_auth/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.encryption !== undefined){
let data6 = data.encryption;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data6 === "optional") || (data6 === "required")) || (data6 === "forbidden"))){
const err10 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/enum",keyword:"enum",params:{allowedValues: schema13.properties.encryption.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.codecs !== undefined){
let data7 = data.codecs;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err11 = {instancePath:instancePath+"/codecs/" + i1,schemaPath:"#/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ciphers !== undefined){
let data9 = data.ciphers;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
const err13 = {instancePath:instancePath+"/ciphers/" + i2,schemaPath:"#/properties/ciphers/items/type",keyword:"type",params:{type: "string"}};
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
const err14 = {instancePath:instancePath+"/ciphers",schemaPath:"#/properties/ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.call_handler !== undefined){
let data11 = data.call_handler;
if(typeof data11 !== "string"){
const err15 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((((((((data11 === "relay_topic") || (data11 === "relay_application")) || (data11 === "laml_webhooks")) || (data11 === "laml_application")) || (data11 === "video_room")) || (data11 === "relay_script")) || (data11 === "dialogflow")) || (data11 === "ai_agent")) || (data11 === "call_flow")) || (data11 === "relay_context"))){
const err16 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/enum",keyword:"enum",params:{allowedValues: schema13.properties.call_handler.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.call_request_url !== undefined){
if(typeof data.call_request_url !== "string"){
const err17 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.call_request_method !== undefined){
let data13 = data.call_request_method;
if(typeof data13 !== "string"){
const err18 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err19 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/enum",keyword:"enum",params:{allowedValues: schema13.properties.call_request_method.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.call_fallback_url !== undefined){
if(typeof data.call_fallback_url !== "string"){
const err20 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.call_fallback_method !== undefined){
let data15 = data.call_fallback_method;
if(typeof data15 !== "string"){
const err21 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err22 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/enum",keyword:"enum",params:{allowedValues: schema13.properties.call_fallback_method.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.call_status_callback_url !== undefined){
if(typeof data.call_status_callback_url !== "string"){
const err23 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.call_status_callback_method !== undefined){
let data17 = data.call_status_callback_method;
if(typeof data17 !== "string"){
const err24 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data17 === "GET") || (data17 === "POST"))){
const err25 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/enum",keyword:"enum",params:{allowedValues: schema13.properties.call_status_callback_method.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.call_laml_application_id !== undefined){
if(typeof data.call_laml_application_id !== "string"){
const err26 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.call_dialogflow_agent_id !== undefined){
let data19 = data.call_dialogflow_agent_id;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err27 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.call_relay_topic !== undefined){
if(typeof data.call_relay_topic !== "string"){
const err29 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.call_relay_topic_status_callback_url !== undefined){
if(typeof data.call_relay_topic_status_callback_url !== "string"){
const err30 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.call_relay_context !== undefined){
if(typeof data.call_relay_context !== "string"){
const err31 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.call_relay_context_status_callback_url !== undefined){
if(typeof data.call_relay_context_status_callback_url !== "string"){
const err32 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.call_relay_application !== undefined){
if(typeof data.call_relay_application !== "string"){
const err33 = {instancePath:instancePath+"/call_relay_application",schemaPath:"#/properties/call_relay_application/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.call_relay_script_url !== undefined){
if(typeof data.call_relay_script_url !== "string"){
const err34 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.call_video_room_id !== undefined){
let data26 = data.call_video_room_id;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err35 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.call_flow_id !== undefined){
let data27 = data.call_flow_id;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err37 = {instancePath:instancePath+"/call_flow_id",schemaPath:"#/properties/call_flow_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/call_flow_id",schemaPath:"#/properties/call_flow_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.call_flow_version !== undefined){
let data28 = data.call_flow_version;
if(typeof data28 !== "string"){
const err39 = {instancePath:instancePath+"/call_flow_version",schemaPath:"#/properties/call_flow_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data28 === "working_copy") || (data28 === "current_deployed"))){
const err40 = {instancePath:instancePath+"/call_flow_version",schemaPath:"#/properties/call_flow_version/enum",keyword:"enum",params:{allowedValues: schema13.properties.call_flow_version.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.call_ai_agent_id !== undefined){
let data29 = data.call_ai_agent_id;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err41 = {instancePath:instancePath+"/call_ai_agent_id",schemaPath:"#/properties/call_ai_agent_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/call_ai_agent_id",schemaPath:"#/properties/call_ai_agent_id/type",keyword:"type",params:{type: "string"}};
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
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const domainApplications_update_body = validate13;
const schema14 = {"type":"object","properties":{"name":{"type":"string"},"identifier":{"type":"string"},"user":{"type":"string"},"ip_auth_enabled":{"type":"boolean"},"ip_auth":{"type":"array","items":{"type":"string"}},"encryption":{"type":"string","enum":["optional","required","forbidden"]},"codecs":{"type":"array","items":{"type":"string"}},"ciphers":{"type":"array","items":{"type":"string"}},"call_handler":{"type":"string","enum":["relay_topic","relay_application","laml_webhooks","laml_application","video_room","relay_script","dialogflow","ai_agent","call_flow","relay_context"]},"call_request_url":{"type":"string"},"call_request_method":{"type":"string","enum":["GET","POST"]},"call_fallback_url":{"type":"string"},"call_fallback_method":{"type":"string","enum":["GET","POST"]},"call_status_callback_url":{"type":"string"},"call_status_callback_method":{"type":"string","enum":["GET","POST"]},"call_laml_application_id":{"type":"string"},"call_dialogflow_agent_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"call_relay_topic":{"type":"string"},"call_relay_topic_status_callback_url":{"type":"string"},"call_relay_context":{"type":"string"},"call_relay_context_status_callback_url":{"type":"string"},"call_relay_application":{"type":"string"},"call_relay_script_url":{"type":"string"},"call_video_room_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"call_flow_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"call_flow_version":{"type":"string","enum":["working_copy","current_deployed"]},"call_ai_agent_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}},"additionalProperties":false,"$id":"schema:domainApplications_update_body"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:domainApplications_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
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
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identifier !== undefined){
if(typeof data.identifier !== "string"){
const err2 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
const err3 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ip_auth_enabled !== undefined){
if(typeof data.ip_auth_enabled !== "boolean"){
const err4 = {instancePath:instancePath+"/ip_auth_enabled",schemaPath:"#/properties/ip_auth_enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ip_auth !== undefined){
let data4 = data.ip_auth;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err5 = {instancePath:instancePath+"/ip_auth/" + i0,schemaPath:"#/properties/ip_auth/items/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/ip_auth",schemaPath:"#/properties/ip_auth/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.encryption !== undefined){
let data6 = data.encryption;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data6 === "optional") || (data6 === "required")) || (data6 === "forbidden"))){
const err8 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/enum",keyword:"enum",params:{allowedValues: schema14.properties.encryption.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.codecs !== undefined){
let data7 = data.codecs;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err9 = {instancePath:instancePath+"/codecs/" + i1,schemaPath:"#/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ciphers !== undefined){
let data9 = data.ciphers;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
const err11 = {instancePath:instancePath+"/ciphers/" + i2,schemaPath:"#/properties/ciphers/items/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/ciphers",schemaPath:"#/properties/ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.call_handler !== undefined){
let data11 = data.call_handler;
if(typeof data11 !== "string"){
const err13 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((((((((data11 === "relay_topic") || (data11 === "relay_application")) || (data11 === "laml_webhooks")) || (data11 === "laml_application")) || (data11 === "video_room")) || (data11 === "relay_script")) || (data11 === "dialogflow")) || (data11 === "ai_agent")) || (data11 === "call_flow")) || (data11 === "relay_context"))){
const err14 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/enum",keyword:"enum",params:{allowedValues: schema14.properties.call_handler.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.call_request_url !== undefined){
if(typeof data.call_request_url !== "string"){
const err15 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.call_request_method !== undefined){
let data13 = data.call_request_method;
if(typeof data13 !== "string"){
const err16 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err17 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/enum",keyword:"enum",params:{allowedValues: schema14.properties.call_request_method.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.call_fallback_url !== undefined){
if(typeof data.call_fallback_url !== "string"){
const err18 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.call_fallback_method !== undefined){
let data15 = data.call_fallback_method;
if(typeof data15 !== "string"){
const err19 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err20 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/enum",keyword:"enum",params:{allowedValues: schema14.properties.call_fallback_method.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.call_status_callback_url !== undefined){
if(typeof data.call_status_callback_url !== "string"){
const err21 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.call_status_callback_method !== undefined){
let data17 = data.call_status_callback_method;
if(typeof data17 !== "string"){
const err22 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data17 === "GET") || (data17 === "POST"))){
const err23 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/enum",keyword:"enum",params:{allowedValues: schema14.properties.call_status_callback_method.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.call_laml_application_id !== undefined){
if(typeof data.call_laml_application_id !== "string"){
const err24 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.call_dialogflow_agent_id !== undefined){
let data19 = data.call_dialogflow_agent_id;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err25 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err26 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.call_relay_topic !== undefined){
if(typeof data.call_relay_topic !== "string"){
const err27 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.call_relay_topic_status_callback_url !== undefined){
if(typeof data.call_relay_topic_status_callback_url !== "string"){
const err28 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.call_relay_context !== undefined){
if(typeof data.call_relay_context !== "string"){
const err29 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.call_relay_context_status_callback_url !== undefined){
if(typeof data.call_relay_context_status_callback_url !== "string"){
const err30 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.call_relay_application !== undefined){
if(typeof data.call_relay_application !== "string"){
const err31 = {instancePath:instancePath+"/call_relay_application",schemaPath:"#/properties/call_relay_application/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.call_relay_script_url !== undefined){
if(typeof data.call_relay_script_url !== "string"){
const err32 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.call_video_room_id !== undefined){
let data26 = data.call_video_room_id;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err33 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err34 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.call_flow_id !== undefined){
let data27 = data.call_flow_id;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err35 = {instancePath:instancePath+"/call_flow_id",schemaPath:"#/properties/call_flow_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/call_flow_id",schemaPath:"#/properties/call_flow_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.call_flow_version !== undefined){
let data28 = data.call_flow_version;
if(typeof data28 !== "string"){
const err37 = {instancePath:instancePath+"/call_flow_version",schemaPath:"#/properties/call_flow_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data28 === "working_copy") || (data28 === "current_deployed"))){
const err38 = {instancePath:instancePath+"/call_flow_version",schemaPath:"#/properties/call_flow_version/enum",keyword:"enum",params:{allowedValues: schema14.properties.call_flow_version.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.call_ai_agent_id !== undefined){
let data29 = data.call_ai_agent_id;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err39 = {instancePath:instancePath+"/call_ai_agent_id",schemaPath:"#/properties/call_ai_agent_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/call_ai_agent_id",schemaPath:"#/properties/call_ai_agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

domainApplications_list_query.known = {"#":["filter_domain","filter_name","page_number","page_size","page_token"]};
domainApplications_create_body.known = {"#":["name","identifier","user","ip_auth_enabled","ip_auth","encryption","codecs","ciphers","call_handler","call_request_url","call_request_method","call_fallback_url","call_fallback_method","call_status_callback_url","call_status_callback_method","call_laml_application_id","call_dialogflow_agent_id","call_relay_topic","call_relay_topic_status_callback_url","call_relay_context","call_relay_context_status_callback_url","call_relay_application","call_relay_script_url","call_video_room_id","call_flow_id","call_flow_version","call_ai_agent_id"]};
domainApplications_update_body.known = {"#":["name","identifier","user","ip_auth_enabled","ip_auth","encryption","codecs","ciphers","call_handler","call_request_url","call_request_method","call_fallback_url","call_fallback_method","call_status_callback_url","call_status_callback_method","call_laml_application_id","call_dialogflow_agent_id","call_relay_topic","call_relay_topic_status_callback_url","call_relay_context","call_relay_context_status_callback_url","call_relay_application","call_relay_script_url","call_video_room_id","call_flow_id","call_flow_version","call_ai_agent_id"]};
