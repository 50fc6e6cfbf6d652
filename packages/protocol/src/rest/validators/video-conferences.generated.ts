// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const video_conferences_list_query = validate10;
const schema11 = {"type":"object","properties":{"starts_after":{"type":"string"},"ends_before":{"type":"string"},"include_active_session":{"type":"boolean"},"page_number":{"type":"integer","minimum":0},"page_size":{"type":"integer","minimum":1,"maximum":1000},"page_token":{"type":"string"}},"additionalProperties":false,"$id":"schema:video_conferences_list_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_conferences_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "starts_after") || (key0 === "ends_before")) || (key0 === "include_active_session")) || (key0 === "page_number")) || (key0 === "page_size")) || (key0 === "page_token"))){
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
if(data.starts_after !== undefined){
if(typeof data.starts_after !== "string"){
const err1 = {instancePath:instancePath+"/starts_after",schemaPath:"#/properties/starts_after/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ends_before !== undefined){
if(typeof data.ends_before !== "string"){
const err2 = {instancePath:instancePath+"/ends_before",schemaPath:"#/properties/ends_before/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.include_active_session !== undefined){
if(typeof data.include_active_session !== "boolean"){
const err3 = {instancePath:instancePath+"/include_active_session",schemaPath:"#/properties/include_active_session/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.page_number !== undefined){
let data3 = data.page_number;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err4 = {instancePath:instancePath+"/page_number",schemaPath:"#/properties/page_number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/page_number",schemaPath:"#/properties/page_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.page_size !== undefined){
let data4 = data.page_size;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err6 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 1000 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.page_token !== undefined){
if(typeof data.page_token !== "string"){
const err9 = {instancePath:instancePath+"/page_token",schemaPath:"#/properties/page_token/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const video_conferences_list_result = validate11;
const schema12 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","name","display_name","description","join_from","join_until","quality","layout","size","record_on_start","tone_on_entry_and_exit","room_join_video_off","user_join_video_off","enable_chat","enable_room_previews","dark_primary","dark_background","dark_foreground","dark_success","dark_negative","light_primary","light_background","light_foreground","light_success","light_negative","meta","created_at","updated_at"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"display_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"description":{"anyOf":[{"type":"string"},{"type":"null"}]},"join_from":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"join_until":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"quality":{"type":"string"},"layout":{"type":"string"},"size":{"anyOf":[{"type":"string"},{"type":"null"}]},"record_on_start":{"type":"boolean"},"tone_on_entry_and_exit":{"type":"boolean"},"room_join_video_off":{"type":"boolean"},"user_join_video_off":{"type":"boolean"},"enable_chat":{"type":"boolean"},"enable_room_previews":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"dark_primary":{"anyOf":[{"type":"string"},{"type":"null"}]},"dark_background":{"anyOf":[{"type":"string"},{"type":"null"}]},"dark_foreground":{"anyOf":[{"type":"string"},{"type":"null"}]},"dark_success":{"anyOf":[{"type":"string"},{"type":"null"}]},"dark_negative":{"anyOf":[{"type":"string"},{"type":"null"}]},"light_primary":{"anyOf":[{"type":"string"},{"type":"null"}]},"light_background":{"anyOf":[{"type":"string"},{"type":"null"}]},"light_foreground":{"anyOf":[{"type":"string"},{"type":"null"}]},"light_success":{"anyOf":[{"type":"string"},{"type":"null"}]},"light_negative":{"anyOf":[{"type":"string"},{"type":"null"}]},"meta":{"anyOf":[{"type":"object"},{"type":"null"}]},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"active_session":{"type":"object","properties":{"id":{"type":"string"},"room_id":{"type":"string"},"name":{"type":"string"},"display_name":{"type":"string"},"join_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"join_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_after_seconds_elapsed":{"type":"integer"},"layout":{"type":"string"},"max_members":{"type":"integer"},"fps":{"type":"integer"},"quality":{"type":"string"},"start_time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"end_time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"duration":{"type":"integer"},"status":{"type":"string"},"record_on_start":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"preview_url":{"type":"string"},"audio_video_sync":{"type":"boolean"}}}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:video_conferences_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_conferences_list_result" */;
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
if(data1.name === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.display_name === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.description === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.join_from === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "join_from"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.join_until === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "join_until"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.quality === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "quality"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.layout === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "layout"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.size === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.record_on_start === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "record_on_start"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.tone_on_entry_and_exit === undefined){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "tone_on_entry_and_exit"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.room_join_video_off === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "room_join_video_off"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.user_join_video_off === undefined){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "user_join_video_off"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.enable_chat === undefined){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "enable_chat"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.enable_room_previews === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "enable_room_previews"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.dark_primary === undefined){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "dark_primary"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data1.dark_background === undefined){
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "dark_background"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1.dark_foreground === undefined){
const err19 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "dark_foreground"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data1.dark_success === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "dark_success"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data1.dark_negative === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "dark_negative"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data1.light_primary === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "light_primary"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data1.light_background === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "light_background"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data1.light_foreground === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "light_foreground"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data1.light_success === undefined){
const err25 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "light_success"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data1.light_negative === undefined){
const err26 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "light_negative"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data1.meta === undefined){
const err27 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data1.created_at === undefined){
const err28 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data1.updated_at === undefined){
const err29 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err30 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
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
if(typeof data1.name !== "string"){
const err32 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data1.display_name !== undefined){
let data4 = data1.display_name;
const _errs10 = errors;
let valid4 = false;
const _errs11 = errors;
if(typeof data4 !== "string"){
const err33 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs13 = errors;
if(data4 !== null){
const err34 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err35 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data1.description !== undefined){
let data5 = data1.description;
const _errs16 = errors;
let valid5 = false;
const _errs17 = errors;
if(typeof data5 !== "string"){
const err36 = {instancePath:instancePath+"/data/" + i0+"/description",schemaPath:"#/properties/data/items/properties/description/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs19 = errors;
if(data5 !== null){
const err37 = {instancePath:instancePath+"/data/" + i0+"/description",schemaPath:"#/properties/data/items/properties/description/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err38 = {instancePath:instancePath+"/data/" + i0+"/description",schemaPath:"#/properties/data/items/properties/description/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
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
if(data1.join_from !== undefined){
let data6 = data1.join_from;
const _errs22 = errors;
let valid6 = false;
const _errs23 = errors;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err39 = {instancePath:instancePath+"/data/" + i0+"/join_from",schemaPath:"#/properties/data/items/properties/join_from/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err40 = {instancePath:instancePath+"/data/" + i0+"/join_from",schemaPath:"#/properties/data/items/properties/join_from/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs25 = errors;
if(data6 !== null){
const err41 = {instancePath:instancePath+"/data/" + i0+"/join_from",schemaPath:"#/properties/data/items/properties/join_from/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err42 = {instancePath:instancePath+"/data/" + i0+"/join_from",schemaPath:"#/properties/data/items/properties/join_from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
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
if(data1.join_until !== undefined){
let data7 = data1.join_until;
const _errs28 = errors;
let valid7 = false;
const _errs29 = errors;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err43 = {instancePath:instancePath+"/data/" + i0+"/join_until",schemaPath:"#/properties/data/items/properties/join_until/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err44 = {instancePath:instancePath+"/data/" + i0+"/join_until",schemaPath:"#/properties/data/items/properties/join_until/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid3 = _errs29 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs31 = errors;
if(data7 !== null){
const err45 = {instancePath:instancePath+"/data/" + i0+"/join_until",schemaPath:"#/properties/data/items/properties/join_until/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err46 = {instancePath:instancePath+"/data/" + i0+"/join_until",schemaPath:"#/properties/data/items/properties/join_until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
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
if(data1.quality !== undefined){
if(typeof data1.quality !== "string"){
const err47 = {instancePath:instancePath+"/data/" + i0+"/quality",schemaPath:"#/properties/data/items/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data1.layout !== undefined){
if(typeof data1.layout !== "string"){
const err48 = {instancePath:instancePath+"/data/" + i0+"/layout",schemaPath:"#/properties/data/items/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data1.size !== undefined){
let data10 = data1.size;
const _errs38 = errors;
let valid8 = false;
const _errs39 = errors;
if(typeof data10 !== "string"){
const err49 = {instancePath:instancePath+"/data/" + i0+"/size",schemaPath:"#/properties/data/items/properties/size/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid4 = _errs39 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs41 = errors;
if(data10 !== null){
const err50 = {instancePath:instancePath+"/data/" + i0+"/size",schemaPath:"#/properties/data/items/properties/size/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid4 = _errs41 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err51 = {instancePath:instancePath+"/data/" + i0+"/size",schemaPath:"#/properties/data/items/properties/size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
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
if(data1.record_on_start !== undefined){
if(typeof data1.record_on_start !== "boolean"){
const err52 = {instancePath:instancePath+"/data/" + i0+"/record_on_start",schemaPath:"#/properties/data/items/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data1.tone_on_entry_and_exit !== undefined){
if(typeof data1.tone_on_entry_and_exit !== "boolean"){
const err53 = {instancePath:instancePath+"/data/" + i0+"/tone_on_entry_and_exit",schemaPath:"#/properties/data/items/properties/tone_on_entry_and_exit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data1.room_join_video_off !== undefined){
if(typeof data1.room_join_video_off !== "boolean"){
const err54 = {instancePath:instancePath+"/data/" + i0+"/room_join_video_off",schemaPath:"#/properties/data/items/properties/room_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data1.user_join_video_off !== undefined){
if(typeof data1.user_join_video_off !== "boolean"){
const err55 = {instancePath:instancePath+"/data/" + i0+"/user_join_video_off",schemaPath:"#/properties/data/items/properties/user_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data1.enable_chat !== undefined){
if(typeof data1.enable_chat !== "boolean"){
const err56 = {instancePath:instancePath+"/data/" + i0+"/enable_chat",schemaPath:"#/properties/data/items/properties/enable_chat/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data1.enable_room_previews !== undefined){
let data16 = data1.enable_room_previews;
const _errs54 = errors;
let valid9 = false;
const _errs55 = errors;
if(typeof data16 !== "boolean"){
const err57 = {instancePath:instancePath+"/data/" + i0+"/enable_room_previews",schemaPath:"#/properties/data/items/properties/enable_room_previews/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid5 = _errs55 === errors;
valid9 = valid9 || _valid5;
if(!valid9){
const _errs57 = errors;
if(data16 !== null){
const err58 = {instancePath:instancePath+"/data/" + i0+"/enable_room_previews",schemaPath:"#/properties/data/items/properties/enable_room_previews/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid5 = _errs57 === errors;
valid9 = valid9 || _valid5;
}
if(!valid9){
const err59 = {instancePath:instancePath+"/data/" + i0+"/enable_room_previews",schemaPath:"#/properties/data/items/properties/enable_room_previews/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
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
if(data1.dark_primary !== undefined){
let data17 = data1.dark_primary;
const _errs60 = errors;
let valid10 = false;
const _errs61 = errors;
if(typeof data17 !== "string"){
const err60 = {instancePath:instancePath+"/data/" + i0+"/dark_primary",schemaPath:"#/properties/data/items/properties/dark_primary/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid6 = _errs61 === errors;
valid10 = valid10 || _valid6;
if(!valid10){
const _errs63 = errors;
if(data17 !== null){
const err61 = {instancePath:instancePath+"/data/" + i0+"/dark_primary",schemaPath:"#/properties/data/items/properties/dark_primary/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid6 = _errs63 === errors;
valid10 = valid10 || _valid6;
}
if(!valid10){
const err62 = {instancePath:instancePath+"/data/" + i0+"/dark_primary",schemaPath:"#/properties/data/items/properties/dark_primary/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
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
if(data1.dark_background !== undefined){
let data18 = data1.dark_background;
const _errs66 = errors;
let valid11 = false;
const _errs67 = errors;
if(typeof data18 !== "string"){
const err63 = {instancePath:instancePath+"/data/" + i0+"/dark_background",schemaPath:"#/properties/data/items/properties/dark_background/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid7 = _errs67 === errors;
valid11 = valid11 || _valid7;
if(!valid11){
const _errs69 = errors;
if(data18 !== null){
const err64 = {instancePath:instancePath+"/data/" + i0+"/dark_background",schemaPath:"#/properties/data/items/properties/dark_background/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid7 = _errs69 === errors;
valid11 = valid11 || _valid7;
}
if(!valid11){
const err65 = {instancePath:instancePath+"/data/" + i0+"/dark_background",schemaPath:"#/properties/data/items/properties/dark_background/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
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
if(data1.dark_foreground !== undefined){
let data19 = data1.dark_foreground;
const _errs72 = errors;
let valid12 = false;
const _errs73 = errors;
if(typeof data19 !== "string"){
const err66 = {instancePath:instancePath+"/data/" + i0+"/dark_foreground",schemaPath:"#/properties/data/items/properties/dark_foreground/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid8 = _errs73 === errors;
valid12 = valid12 || _valid8;
if(!valid12){
const _errs75 = errors;
if(data19 !== null){
const err67 = {instancePath:instancePath+"/data/" + i0+"/dark_foreground",schemaPath:"#/properties/data/items/properties/dark_foreground/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid8 = _errs75 === errors;
valid12 = valid12 || _valid8;
}
if(!valid12){
const err68 = {instancePath:instancePath+"/data/" + i0+"/dark_foreground",schemaPath:"#/properties/data/items/properties/dark_foreground/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
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
if(data1.dark_success !== undefined){
let data20 = data1.dark_success;
const _errs78 = errors;
let valid13 = false;
const _errs79 = errors;
if(typeof data20 !== "string"){
const err69 = {instancePath:instancePath+"/data/" + i0+"/dark_success",schemaPath:"#/properties/data/items/properties/dark_success/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid9 = _errs79 === errors;
valid13 = valid13 || _valid9;
if(!valid13){
const _errs81 = errors;
if(data20 !== null){
const err70 = {instancePath:instancePath+"/data/" + i0+"/dark_success",schemaPath:"#/properties/data/items/properties/dark_success/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid9 = _errs81 === errors;
valid13 = valid13 || _valid9;
}
if(!valid13){
const err71 = {instancePath:instancePath+"/data/" + i0+"/dark_success",schemaPath:"#/properties/data/items/properties/dark_success/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
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
if(data1.dark_negative !== undefined){
let data21 = data1.dark_negative;
const _errs84 = errors;
let valid14 = false;
const _errs85 = errors;
if(typeof data21 !== "string"){
const err72 = {instancePath:instancePath+"/data/" + i0+"/dark_negative",schemaPath:"#/properties/data/items/properties/dark_negative/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid10 = _errs85 === errors;
valid14 = valid14 || _valid10;
if(!valid14){
const _errs87 = errors;
if(data21 !== null){
const err73 = {instancePath:instancePath+"/data/" + i0+"/dark_negative",schemaPath:"#/properties/data/items/properties/dark_negative/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid10 = _errs87 === errors;
valid14 = valid14 || _valid10;
}
if(!valid14){
const err74 = {instancePath:instancePath+"/data/" + i0+"/dark_negative",schemaPath:"#/properties/data/items/properties/dark_negative/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
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
if(data1.light_primary !== undefined){
let data22 = data1.light_primary;
const _errs90 = errors;
let valid15 = false;
const _errs91 = errors;
if(typeof data22 !== "string"){
const err75 = {instancePath:instancePath+"/data/" + i0+"/light_primary",schemaPath:"#/properties/data/items/properties/light_primary/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid11 = _errs91 === errors;
valid15 = valid15 || _valid11;
if(!valid15){
const _errs93 = errors;
if(data22 !== null){
const err76 = {instancePath:instancePath+"/data/" + i0+"/light_primary",schemaPath:"#/properties/data/items/properties/light_primary/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid11 = _errs93 === errors;
valid15 = valid15 || _valid11;
}
if(!valid15){
const err77 = {instancePath:instancePath+"/data/" + i0+"/light_primary",schemaPath:"#/properties/data/items/properties/light_primary/anyOf",keyword:"anyOf",params:{}};
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
if(data1.light_background !== undefined){
let data23 = data1.light_background;
const _errs96 = errors;
let valid16 = false;
const _errs97 = errors;
if(typeof data23 !== "string"){
const err78 = {instancePath:instancePath+"/data/" + i0+"/light_background",schemaPath:"#/properties/data/items/properties/light_background/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid12 = _errs97 === errors;
valid16 = valid16 || _valid12;
if(!valid16){
const _errs99 = errors;
if(data23 !== null){
const err79 = {instancePath:instancePath+"/data/" + i0+"/light_background",schemaPath:"#/properties/data/items/properties/light_background/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid12 = _errs99 === errors;
valid16 = valid16 || _valid12;
}
if(!valid16){
const err80 = {instancePath:instancePath+"/data/" + i0+"/light_background",schemaPath:"#/properties/data/items/properties/light_background/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
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
if(data1.light_foreground !== undefined){
let data24 = data1.light_foreground;
const _errs102 = errors;
let valid17 = false;
const _errs103 = errors;
if(typeof data24 !== "string"){
const err81 = {instancePath:instancePath+"/data/" + i0+"/light_foreground",schemaPath:"#/properties/data/items/properties/light_foreground/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid13 = _errs103 === errors;
valid17 = valid17 || _valid13;
if(!valid17){
const _errs105 = errors;
if(data24 !== null){
const err82 = {instancePath:instancePath+"/data/" + i0+"/light_foreground",schemaPath:"#/properties/data/items/properties/light_foreground/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid13 = _errs105 === errors;
valid17 = valid17 || _valid13;
}
if(!valid17){
const err83 = {instancePath:instancePath+"/data/" + i0+"/light_foreground",schemaPath:"#/properties/data/items/properties/light_foreground/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
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
if(data1.light_success !== undefined){
let data25 = data1.light_success;
const _errs108 = errors;
let valid18 = false;
const _errs109 = errors;
if(typeof data25 !== "string"){
const err84 = {instancePath:instancePath+"/data/" + i0+"/light_success",schemaPath:"#/properties/data/items/properties/light_success/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid14 = _errs109 === errors;
valid18 = valid18 || _valid14;
if(!valid18){
const _errs111 = errors;
if(data25 !== null){
const err85 = {instancePath:instancePath+"/data/" + i0+"/light_success",schemaPath:"#/properties/data/items/properties/light_success/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid14 = _errs111 === errors;
valid18 = valid18 || _valid14;
}
if(!valid18){
const err86 = {instancePath:instancePath+"/data/" + i0+"/light_success",schemaPath:"#/properties/data/items/properties/light_success/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
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
if(data1.light_negative !== undefined){
let data26 = data1.light_negative;
const _errs114 = errors;
let valid19 = false;
const _errs115 = errors;
if(typeof data26 !== "string"){
const err87 = {instancePath:instancePath+"/data/" + i0+"/light_negative",schemaPath:"#/properties/data/items/properties/light_negative/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid15 = _errs115 === errors;
valid19 = valid19 || _valid15;
if(!valid19){
const _errs117 = errors;
if(data26 !== null){
const err88 = {instancePath:instancePath+"/data/" + i0+"/light_negative",schemaPath:"#/properties/data/items/properties/light_negative/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid15 = _errs117 === errors;
valid19 = valid19 || _valid15;
}
if(!valid19){
const err89 = {instancePath:instancePath+"/data/" + i0+"/light_negative",schemaPath:"#/properties/data/items/properties/light_negative/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
}
if(data1.meta !== undefined){
let data27 = data1.meta;
const _errs120 = errors;
let valid20 = false;
const _errs121 = errors;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err90 = {instancePath:instancePath+"/data/" + i0+"/meta",schemaPath:"#/properties/data/items/properties/meta/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid16 = _errs121 === errors;
valid20 = valid20 || _valid16;
if(!valid20){
const _errs123 = errors;
if(data27 !== null){
const err91 = {instancePath:instancePath+"/data/" + i0+"/meta",schemaPath:"#/properties/data/items/properties/meta/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid16 = _errs123 === errors;
valid20 = valid20 || _valid16;
}
if(!valid20){
const err92 = {instancePath:instancePath+"/data/" + i0+"/meta",schemaPath:"#/properties/data/items/properties/meta/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
}
if(data1.created_at !== undefined){
let data28 = data1.created_at;
if(typeof data28 === "string"){
if(!pattern1.test(data28)){
const err93 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data29 = data1.updated_at;
if(typeof data29 === "string"){
if(!pattern1.test(data29)){
const err95 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data1.active_session !== undefined){
let data30 = data1.active_session;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.id !== undefined){
if(typeof data30.id !== "string"){
const err97 = {instancePath:instancePath+"/data/" + i0+"/active_session/id",schemaPath:"#/properties/data/items/properties/active_session/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data30.room_id !== undefined){
if(typeof data30.room_id !== "string"){
const err98 = {instancePath:instancePath+"/data/" + i0+"/active_session/room_id",schemaPath:"#/properties/data/items/properties/active_session/properties/room_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data30.name !== undefined){
if(typeof data30.name !== "string"){
const err99 = {instancePath:instancePath+"/data/" + i0+"/active_session/name",schemaPath:"#/properties/data/items/properties/active_session/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data30.display_name !== undefined){
if(typeof data30.display_name !== "string"){
const err100 = {instancePath:instancePath+"/data/" + i0+"/active_session/display_name",schemaPath:"#/properties/data/items/properties/active_session/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data30.join_from !== undefined){
let data35 = data30.join_from;
if(typeof data35 === "string"){
if(!pattern1.test(data35)){
const err101 = {instancePath:instancePath+"/data/" + i0+"/active_session/join_from",schemaPath:"#/properties/data/items/properties/active_session/properties/join_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/data/" + i0+"/active_session/join_from",schemaPath:"#/properties/data/items/properties/active_session/properties/join_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data30.join_until !== undefined){
let data36 = data30.join_until;
if(typeof data36 === "string"){
if(!pattern1.test(data36)){
const err103 = {instancePath:instancePath+"/data/" + i0+"/active_session/join_until",schemaPath:"#/properties/data/items/properties/active_session/properties/join_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/data/" + i0+"/active_session/join_until",schemaPath:"#/properties/data/items/properties/active_session/properties/join_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data30.remove_at !== undefined){
let data37 = data30.remove_at;
if(typeof data37 === "string"){
if(!pattern1.test(data37)){
const err105 = {instancePath:instancePath+"/data/" + i0+"/active_session/remove_at",schemaPath:"#/properties/data/items/properties/active_session/properties/remove_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/data/" + i0+"/active_session/remove_at",schemaPath:"#/properties/data/items/properties/active_session/properties/remove_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data30.remove_after_seconds_elapsed !== undefined){
let data38 = data30.remove_after_seconds_elapsed;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
const err107 = {instancePath:instancePath+"/data/" + i0+"/active_session/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/properties/active_session/properties/remove_after_seconds_elapsed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data30.layout !== undefined){
if(typeof data30.layout !== "string"){
const err108 = {instancePath:instancePath+"/data/" + i0+"/active_session/layout",schemaPath:"#/properties/data/items/properties/active_session/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data30.max_members !== undefined){
let data40 = data30.max_members;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
const err109 = {instancePath:instancePath+"/data/" + i0+"/active_session/max_members",schemaPath:"#/properties/data/items/properties/active_session/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data30.fps !== undefined){
let data41 = data30.fps;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
const err110 = {instancePath:instancePath+"/data/" + i0+"/active_session/fps",schemaPath:"#/properties/data/items/properties/active_session/properties/fps/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data30.quality !== undefined){
if(typeof data30.quality !== "string"){
const err111 = {instancePath:instancePath+"/data/" + i0+"/active_session/quality",schemaPath:"#/properties/data/items/properties/active_session/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data30.start_time !== undefined){
let data43 = data30.start_time;
if(typeof data43 === "string"){
if(!pattern1.test(data43)){
const err112 = {instancePath:instancePath+"/data/" + i0+"/active_session/start_time",schemaPath:"#/properties/data/items/properties/active_session/properties/start_time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/data/" + i0+"/active_session/start_time",schemaPath:"#/properties/data/items/properties/active_session/properties/start_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data30.end_time !== undefined){
let data44 = data30.end_time;
if(typeof data44 === "string"){
if(!pattern1.test(data44)){
const err114 = {instancePath:instancePath+"/data/" + i0+"/active_session/end_time",schemaPath:"#/properties/data/items/properties/active_session/properties/end_time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/data/" + i0+"/active_session/end_time",schemaPath:"#/properties/data/items/properties/active_session/properties/end_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data30.duration !== undefined){
let data45 = data30.duration;
if(!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))){
const err116 = {instancePath:instancePath+"/data/" + i0+"/active_session/duration",schemaPath:"#/properties/data/items/properties/active_session/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data30.status !== undefined){
if(typeof data30.status !== "string"){
const err117 = {instancePath:instancePath+"/data/" + i0+"/active_session/status",schemaPath:"#/properties/data/items/properties/active_session/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data30.record_on_start !== undefined){
if(typeof data30.record_on_start !== "boolean"){
const err118 = {instancePath:instancePath+"/data/" + i0+"/active_session/record_on_start",schemaPath:"#/properties/data/items/properties/active_session/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data30.enable_room_previews !== undefined){
if(typeof data30.enable_room_previews !== "boolean"){
const err119 = {instancePath:instancePath+"/data/" + i0+"/active_session/enable_room_previews",schemaPath:"#/properties/data/items/properties/active_session/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data30.preview_url !== undefined){
if(typeof data30.preview_url !== "string"){
const err120 = {instancePath:instancePath+"/data/" + i0+"/active_session/preview_url",schemaPath:"#/properties/data/items/properties/active_session/properties/preview_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data30.audio_video_sync !== undefined){
if(typeof data30.audio_video_sync !== "boolean"){
const err121 = {instancePath:instancePath+"/data/" + i0+"/active_session/audio_video_sync",schemaPath:"#/properties/data/items/properties/active_session/properties/audio_video_sync/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/data/" + i0+"/active_session",schemaPath:"#/properties/data/items/properties/active_session/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.links !== undefined){
let data51 = data.links;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.self === undefined){
const err125 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data51.first === undefined){
const err126 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data51.self !== undefined){
if(typeof data51.self !== "string"){
const err127 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data51.first !== undefined){
if(typeof data51.first !== "string"){
const err128 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data51.next !== undefined){
if(typeof data51.next !== "string"){
const err129 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data51.prev !== undefined){
if(typeof data51.prev !== "string"){
const err130 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const video_conferences_create_body = validate12;
const schema13 = {"type":"object","required":["display_name"],"properties":{"display_name":{"type":"string","maxLength":200},"name":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","maxLength":100},"description":{"type":"string","maxLength":3000},"join_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"join_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"quality":{"type":"string","enum":["720p","1080p"]},"layout":{"type":"string","enum":["grid-responsive","grid-responsive-mobile","highlight-1-responsive","1x1","2x1","2x2","5up","3x3","4x4","5x5","6x6","8x8","10x10"]},"size":{"type":"string","enum":["small","medium","large"]},"record_on_start":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"enable_chat":{"type":"boolean"},"dark_primary":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"dark_background":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"dark_foreground":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"dark_success":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"dark_negative":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"light_primary":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"light_background":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"light_foreground":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"light_success":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"light_negative":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"}},"additionalProperties":false,"$id":"schema:video_conferences_create_body"};
const func2 = Object.prototype.hasOwnProperty;
const pattern10 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern13 = new RegExp("^#[0-9a-fA-F]{6}$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_conferences_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.display_name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}};
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
if(data.display_name !== undefined){
let data0 = data.display_name;
if(typeof data0 === "string"){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200}};
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
const err3 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern10.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length > 3000){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 3000}};
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
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.join_from !== undefined){
let data3 = data.join_from;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err9 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err10 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.join_until !== undefined){
let data4 = data.join_until;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err12 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.quality !== undefined){
let data5 = data.quality;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data5 === "720p") || (data5 === "1080p"))){
const err14 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/enum",keyword:"enum",params:{allowedValues: schema13.properties.quality.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.layout !== undefined){
let data6 = data.layout;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((((((((((data6 === "grid-responsive") || (data6 === "grid-responsive-mobile")) || (data6 === "highlight-1-responsive")) || (data6 === "1x1")) || (data6 === "2x1")) || (data6 === "2x2")) || (data6 === "5up")) || (data6 === "3x3")) || (data6 === "4x4")) || (data6 === "5x5")) || (data6 === "6x6")) || (data6 === "8x8")) || (data6 === "10x10"))){
const err16 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema13.properties.layout.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.size !== undefined){
let data7 = data.size;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data7 === "small") || (data7 === "medium")) || (data7 === "large"))){
const err18 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/enum",keyword:"enum",params:{allowedValues: schema13.properties.size.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.record_on_start !== undefined){
if(typeof data.record_on_start !== "boolean"){
const err19 = {instancePath:instancePath+"/record_on_start",schemaPath:"#/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.enable_room_previews !== undefined){
if(typeof data.enable_room_previews !== "boolean"){
const err20 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.enable_chat !== undefined){
if(typeof data.enable_chat !== "boolean"){
const err21 = {instancePath:instancePath+"/enable_chat",schemaPath:"#/properties/enable_chat/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.dark_primary !== undefined){
let data11 = data.dark_primary;
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
const err22 = {instancePath:instancePath+"/dark_primary",schemaPath:"#/properties/dark_primary/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err23 = {instancePath:instancePath+"/dark_primary",schemaPath:"#/properties/dark_primary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.dark_background !== undefined){
let data12 = data.dark_background;
if(typeof data12 === "string"){
if(!pattern13.test(data12)){
const err24 = {instancePath:instancePath+"/dark_background",schemaPath:"#/properties/dark_background/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err25 = {instancePath:instancePath+"/dark_background",schemaPath:"#/properties/dark_background/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.dark_foreground !== undefined){
let data13 = data.dark_foreground;
if(typeof data13 === "string"){
if(!pattern13.test(data13)){
const err26 = {instancePath:instancePath+"/dark_foreground",schemaPath:"#/properties/dark_foreground/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err27 = {instancePath:instancePath+"/dark_foreground",schemaPath:"#/properties/dark_foreground/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.dark_success !== undefined){
let data14 = data.dark_success;
if(typeof data14 === "string"){
if(!pattern13.test(data14)){
const err28 = {instancePath:instancePath+"/dark_success",schemaPath:"#/properties/dark_success/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err29 = {instancePath:instancePath+"/dark_success",schemaPath:"#/properties/dark_success/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.dark_negative !== undefined){
let data15 = data.dark_negative;
if(typeof data15 === "string"){
if(!pattern13.test(data15)){
const err30 = {instancePath:instancePath+"/dark_negative",schemaPath:"#/properties/dark_negative/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/dark_negative",schemaPath:"#/properties/dark_negative/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.light_primary !== undefined){
let data16 = data.light_primary;
if(typeof data16 === "string"){
if(!pattern13.test(data16)){
const err32 = {instancePath:instancePath+"/light_primary",schemaPath:"#/properties/light_primary/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err33 = {instancePath:instancePath+"/light_primary",schemaPath:"#/properties/light_primary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.light_background !== undefined){
let data17 = data.light_background;
if(typeof data17 === "string"){
if(!pattern13.test(data17)){
const err34 = {instancePath:instancePath+"/light_background",schemaPath:"#/properties/light_background/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/light_background",schemaPath:"#/properties/light_background/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.light_foreground !== undefined){
let data18 = data.light_foreground;
if(typeof data18 === "string"){
if(!pattern13.test(data18)){
const err36 = {instancePath:instancePath+"/light_foreground",schemaPath:"#/properties/light_foreground/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err37 = {instancePath:instancePath+"/light_foreground",schemaPath:"#/properties/light_foreground/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.light_success !== undefined){
let data19 = data.light_success;
if(typeof data19 === "string"){
if(!pattern13.test(data19)){
const err38 = {instancePath:instancePath+"/light_success",schemaPath:"#/properties/light_success/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err39 = {instancePath:instancePath+"/light_success",schemaPath:"#/properties/light_success/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.light_negative !== undefined){
let data20 = data.light_negative;
if(typeof data20 === "string"){
if(!pattern13.test(data20)){
const err40 = {instancePath:instancePath+"/light_negative",schemaPath:"#/properties/light_negative/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err41 = {instancePath:instancePath+"/light_negative",schemaPath:"#/properties/light_negative/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const video_conferences_create_result = validate13;
const schema14 = {"type":"object","required":["id","name","display_name","description","join_from","join_until","quality","layout","size","record_on_start","tone_on_entry_and_exit","room_join_video_off","user_join_video_off","enable_chat","enable_room_previews","dark_primary","dark_background","dark_foreground","dark_success","dark_negative","light_primary","light_background","light_foreground","light_success","light_negative","meta","created_at","updated_at"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"display_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"description":{"anyOf":[{"type":"string"},{"type":"null"}]},"join_from":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"join_until":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"quality":{"type":"string"},"layout":{"type":"string"},"size":{"anyOf":[{"type":"string"},{"type":"null"}]},"record_on_start":{"type":"boolean"},"tone_on_entry_and_exit":{"type":"boolean"},"room_join_video_off":{"type":"boolean"},"user_join_video_off":{"type":"boolean"},"enable_chat":{"type":"boolean"},"enable_room_previews":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"dark_primary":{"anyOf":[{"type":"string"},{"type":"null"}]},"dark_background":{"anyOf":[{"type":"string"},{"type":"null"}]},"dark_foreground":{"anyOf":[{"type":"string"},{"type":"null"}]},"dark_success":{"anyOf":[{"type":"string"},{"type":"null"}]},"dark_negative":{"anyOf":[{"type":"string"},{"type":"null"}]},"light_primary":{"anyOf":[{"type":"string"},{"type":"null"}]},"light_background":{"anyOf":[{"type":"string"},{"type":"null"}]},"light_foreground":{"anyOf":[{"type":"string"},{"type":"null"}]},"light_success":{"anyOf":[{"type":"string"},{"type":"null"}]},"light_negative":{"anyOf":[{"type":"string"},{"type":"null"}]},"meta":{"anyOf":[{"type":"object"},{"type":"null"}]},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"active_session":{"type":"object","properties":{"id":{"type":"string"},"room_id":{"type":"string"},"name":{"type":"string"},"display_name":{"type":"string"},"join_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"join_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_after_seconds_elapsed":{"type":"integer"},"layout":{"type":"string"},"max_members":{"type":"integer"},"fps":{"type":"integer"},"quality":{"type":"string"},"start_time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"end_time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"duration":{"type":"integer"},"status":{"type":"string"},"record_on_start":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"preview_url":{"type":"string"},"audio_video_sync":{"type":"boolean"}}}},"$id":"schema:video_conferences_create_result"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_conferences_create_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.display_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.description === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.join_from === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "join_from"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.join_until === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "join_until"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.quality === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quality"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.layout === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layout"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.size === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.record_on_start === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record_on_start"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.tone_on_entry_and_exit === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tone_on_entry_and_exit"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.room_join_video_off === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "room_join_video_off"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.user_join_video_off === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_join_video_off"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.enable_chat === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enable_chat"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.enable_room_previews === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enable_room_previews"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.dark_primary === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dark_primary"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.dark_background === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dark_background"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.dark_foreground === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dark_foreground"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.dark_success === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dark_success"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.dark_negative === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dark_negative"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.light_primary === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "light_primary"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.light_background === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "light_background"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.light_foreground === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "light_foreground"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.light_success === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "light_success"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.light_negative === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "light_negative"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.meta === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.created_at === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.updated_at === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err28 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err29 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err30 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.display_name !== undefined){
let data2 = data.display_name;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err31 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data2 !== null){
const err32 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err33 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
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
if(data.description !== undefined){
let data3 = data.description;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(typeof data3 !== "string"){
const err34 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs15 = errors;
if(data3 !== null){
const err35 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err36 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
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
if(data.join_from !== undefined){
let data4 = data.join_from;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err37 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err38 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs19 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs21 = errors;
if(data4 !== null){
const err39 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs21 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err40 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
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
if(data.join_until !== undefined){
let data5 = data.join_until;
const _errs24 = errors;
let valid4 = false;
const _errs25 = errors;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err41 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err42 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid3 = _errs25 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs27 = errors;
if(data5 !== null){
const err43 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid3 = _errs27 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
const err44 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
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
if(data.quality !== undefined){
if(typeof data.quality !== "string"){
const err45 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.layout !== undefined){
if(typeof data.layout !== "string"){
const err46 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.size !== undefined){
let data8 = data.size;
const _errs34 = errors;
let valid5 = false;
const _errs35 = errors;
if(typeof data8 !== "string"){
const err47 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid4 = _errs35 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs37 = errors;
if(data8 !== null){
const err48 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid4 = _errs37 === errors;
valid5 = valid5 || _valid4;
}
if(!valid5){
const err49 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
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
if(data.record_on_start !== undefined){
if(typeof data.record_on_start !== "boolean"){
const err50 = {instancePath:instancePath+"/record_on_start",schemaPath:"#/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.tone_on_entry_and_exit !== undefined){
if(typeof data.tone_on_entry_and_exit !== "boolean"){
const err51 = {instancePath:instancePath+"/tone_on_entry_and_exit",schemaPath:"#/properties/tone_on_entry_and_exit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.room_join_video_off !== undefined){
if(typeof data.room_join_video_off !== "boolean"){
const err52 = {instancePath:instancePath+"/room_join_video_off",schemaPath:"#/properties/room_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.user_join_video_off !== undefined){
if(typeof data.user_join_video_off !== "boolean"){
const err53 = {instancePath:instancePath+"/user_join_video_off",schemaPath:"#/properties/user_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.enable_chat !== undefined){
if(typeof data.enable_chat !== "boolean"){
const err54 = {instancePath:instancePath+"/enable_chat",schemaPath:"#/properties/enable_chat/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.enable_room_previews !== undefined){
let data14 = data.enable_room_previews;
const _errs50 = errors;
let valid6 = false;
const _errs51 = errors;
if(typeof data14 !== "boolean"){
const err55 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid5 = _errs51 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const _errs53 = errors;
if(data14 !== null){
const err56 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid5 = _errs53 === errors;
valid6 = valid6 || _valid5;
}
if(!valid6){
const err57 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data.dark_primary !== undefined){
let data15 = data.dark_primary;
const _errs56 = errors;
let valid7 = false;
const _errs57 = errors;
if(typeof data15 !== "string"){
const err58 = {instancePath:instancePath+"/dark_primary",schemaPath:"#/properties/dark_primary/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid6 = _errs57 === errors;
valid7 = valid7 || _valid6;
if(!valid7){
const _errs59 = errors;
if(data15 !== null){
const err59 = {instancePath:instancePath+"/dark_primary",schemaPath:"#/properties/dark_primary/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid6 = _errs59 === errors;
valid7 = valid7 || _valid6;
}
if(!valid7){
const err60 = {instancePath:instancePath+"/dark_primary",schemaPath:"#/properties/dark_primary/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
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
if(data.dark_background !== undefined){
let data16 = data.dark_background;
const _errs62 = errors;
let valid8 = false;
const _errs63 = errors;
if(typeof data16 !== "string"){
const err61 = {instancePath:instancePath+"/dark_background",schemaPath:"#/properties/dark_background/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid7 = _errs63 === errors;
valid8 = valid8 || _valid7;
if(!valid8){
const _errs65 = errors;
if(data16 !== null){
const err62 = {instancePath:instancePath+"/dark_background",schemaPath:"#/properties/dark_background/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid7 = _errs65 === errors;
valid8 = valid8 || _valid7;
}
if(!valid8){
const err63 = {instancePath:instancePath+"/dark_background",schemaPath:"#/properties/dark_background/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
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
if(data.dark_foreground !== undefined){
let data17 = data.dark_foreground;
const _errs68 = errors;
let valid9 = false;
const _errs69 = errors;
if(typeof data17 !== "string"){
const err64 = {instancePath:instancePath+"/dark_foreground",schemaPath:"#/properties/dark_foreground/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid8 = _errs69 === errors;
valid9 = valid9 || _valid8;
if(!valid9){
const _errs71 = errors;
if(data17 !== null){
const err65 = {instancePath:instancePath+"/dark_foreground",schemaPath:"#/properties/dark_foreground/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid8 = _errs71 === errors;
valid9 = valid9 || _valid8;
}
if(!valid9){
const err66 = {instancePath:instancePath+"/dark_foreground",schemaPath:"#/properties/dark_foreground/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
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
if(data.dark_success !== undefined){
let data18 = data.dark_success;
const _errs74 = errors;
let valid10 = false;
const _errs75 = errors;
if(typeof data18 !== "string"){
const err67 = {instancePath:instancePath+"/dark_success",schemaPath:"#/properties/dark_success/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid9 = _errs75 === errors;
valid10 = valid10 || _valid9;
if(!valid10){
const _errs77 = errors;
if(data18 !== null){
const err68 = {instancePath:instancePath+"/dark_success",schemaPath:"#/properties/dark_success/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid9 = _errs77 === errors;
valid10 = valid10 || _valid9;
}
if(!valid10){
const err69 = {instancePath:instancePath+"/dark_success",schemaPath:"#/properties/dark_success/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
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
if(data.dark_negative !== undefined){
let data19 = data.dark_negative;
const _errs80 = errors;
let valid11 = false;
const _errs81 = errors;
if(typeof data19 !== "string"){
const err70 = {instancePath:instancePath+"/dark_negative",schemaPath:"#/properties/dark_negative/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid10 = _errs81 === errors;
valid11 = valid11 || _valid10;
if(!valid11){
const _errs83 = errors;
if(data19 !== null){
const err71 = {instancePath:instancePath+"/dark_negative",schemaPath:"#/properties/dark_negative/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid10 = _errs83 === errors;
valid11 = valid11 || _valid10;
}
if(!valid11){
const err72 = {instancePath:instancePath+"/dark_negative",schemaPath:"#/properties/dark_negative/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
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
if(data.light_primary !== undefined){
let data20 = data.light_primary;
const _errs86 = errors;
let valid12 = false;
const _errs87 = errors;
if(typeof data20 !== "string"){
const err73 = {instancePath:instancePath+"/light_primary",schemaPath:"#/properties/light_primary/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid11 = _errs87 === errors;
valid12 = valid12 || _valid11;
if(!valid12){
const _errs89 = errors;
if(data20 !== null){
const err74 = {instancePath:instancePath+"/light_primary",schemaPath:"#/properties/light_primary/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid11 = _errs89 === errors;
valid12 = valid12 || _valid11;
}
if(!valid12){
const err75 = {instancePath:instancePath+"/light_primary",schemaPath:"#/properties/light_primary/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
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
if(data.light_background !== undefined){
let data21 = data.light_background;
const _errs92 = errors;
let valid13 = false;
const _errs93 = errors;
if(typeof data21 !== "string"){
const err76 = {instancePath:instancePath+"/light_background",schemaPath:"#/properties/light_background/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid12 = _errs93 === errors;
valid13 = valid13 || _valid12;
if(!valid13){
const _errs95 = errors;
if(data21 !== null){
const err77 = {instancePath:instancePath+"/light_background",schemaPath:"#/properties/light_background/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid12 = _errs95 === errors;
valid13 = valid13 || _valid12;
}
if(!valid13){
const err78 = {instancePath:instancePath+"/light_background",schemaPath:"#/properties/light_background/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
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
if(data.light_foreground !== undefined){
let data22 = data.light_foreground;
const _errs98 = errors;
let valid14 = false;
const _errs99 = errors;
if(typeof data22 !== "string"){
const err79 = {instancePath:instancePath+"/light_foreground",schemaPath:"#/properties/light_foreground/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid13 = _errs99 === errors;
valid14 = valid14 || _valid13;
if(!valid14){
const _errs101 = errors;
if(data22 !== null){
const err80 = {instancePath:instancePath+"/light_foreground",schemaPath:"#/properties/light_foreground/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid13 = _errs101 === errors;
valid14 = valid14 || _valid13;
}
if(!valid14){
const err81 = {instancePath:instancePath+"/light_foreground",schemaPath:"#/properties/light_foreground/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
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
if(data.light_success !== undefined){
let data23 = data.light_success;
const _errs104 = errors;
let valid15 = false;
const _errs105 = errors;
if(typeof data23 !== "string"){
const err82 = {instancePath:instancePath+"/light_success",schemaPath:"#/properties/light_success/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid14 = _errs105 === errors;
valid15 = valid15 || _valid14;
if(!valid15){
const _errs107 = errors;
if(data23 !== null){
const err83 = {instancePath:instancePath+"/light_success",schemaPath:"#/properties/light_success/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid14 = _errs107 === errors;
valid15 = valid15 || _valid14;
}
if(!valid15){
const err84 = {instancePath:instancePath+"/light_success",schemaPath:"#/properties/light_success/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
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
if(data.light_negative !== undefined){
let data24 = data.light_negative;
const _errs110 = errors;
let valid16 = false;
const _errs111 = errors;
if(typeof data24 !== "string"){
const err85 = {instancePath:instancePath+"/light_negative",schemaPath:"#/properties/light_negative/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid15 = _errs111 === errors;
valid16 = valid16 || _valid15;
if(!valid16){
const _errs113 = errors;
if(data24 !== null){
const err86 = {instancePath:instancePath+"/light_negative",schemaPath:"#/properties/light_negative/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid15 = _errs113 === errors;
valid16 = valid16 || _valid15;
}
if(!valid16){
const err87 = {instancePath:instancePath+"/light_negative",schemaPath:"#/properties/light_negative/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
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
if(data.meta !== undefined){
let data25 = data.meta;
const _errs116 = errors;
let valid17 = false;
const _errs117 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err88 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid16 = _errs117 === errors;
valid17 = valid17 || _valid16;
if(!valid17){
const _errs119 = errors;
if(data25 !== null){
const err89 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid16 = _errs119 === errors;
valid17 = valid17 || _valid16;
}
if(!valid17){
const err90 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
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
if(data.created_at !== undefined){
let data26 = data.created_at;
if(typeof data26 === "string"){
if(!pattern1.test(data26)){
const err91 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data27 = data.updated_at;
if(typeof data27 === "string"){
if(!pattern1.test(data27)){
const err93 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.active_session !== undefined){
let data28 = data.active_session;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id !== undefined){
if(typeof data28.id !== "string"){
const err95 = {instancePath:instancePath+"/active_session/id",schemaPath:"#/properties/active_session/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data28.room_id !== undefined){
if(typeof data28.room_id !== "string"){
const err96 = {instancePath:instancePath+"/active_session/room_id",schemaPath:"#/properties/active_session/properties/room_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data28.name !== undefined){
if(typeof data28.name !== "string"){
const err97 = {instancePath:instancePath+"/active_session/name",schemaPath:"#/properties/active_session/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data28.display_name !== undefined){
if(typeof data28.display_name !== "string"){
const err98 = {instancePath:instancePath+"/active_session/display_name",schemaPath:"#/properties/active_session/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data28.join_from !== undefined){
let data33 = data28.join_from;
if(typeof data33 === "string"){
if(!pattern1.test(data33)){
const err99 = {instancePath:instancePath+"/active_session/join_from",schemaPath:"#/properties/active_session/properties/join_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/active_session/join_from",schemaPath:"#/properties/active_session/properties/join_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data28.join_until !== undefined){
let data34 = data28.join_until;
if(typeof data34 === "string"){
if(!pattern1.test(data34)){
const err101 = {instancePath:instancePath+"/active_session/join_until",schemaPath:"#/properties/active_session/properties/join_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/active_session/join_until",schemaPath:"#/properties/active_session/properties/join_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data28.remove_at !== undefined){
let data35 = data28.remove_at;
if(typeof data35 === "string"){
if(!pattern1.test(data35)){
const err103 = {instancePath:instancePath+"/active_session/remove_at",schemaPath:"#/properties/active_session/properties/remove_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/active_session/remove_at",schemaPath:"#/properties/active_session/properties/remove_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data28.remove_after_seconds_elapsed !== undefined){
let data36 = data28.remove_after_seconds_elapsed;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err105 = {instancePath:instancePath+"/active_session/remove_after_seconds_elapsed",schemaPath:"#/properties/active_session/properties/remove_after_seconds_elapsed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data28.layout !== undefined){
if(typeof data28.layout !== "string"){
const err106 = {instancePath:instancePath+"/active_session/layout",schemaPath:"#/properties/active_session/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data28.max_members !== undefined){
let data38 = data28.max_members;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
const err107 = {instancePath:instancePath+"/active_session/max_members",schemaPath:"#/properties/active_session/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data28.fps !== undefined){
let data39 = data28.fps;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
const err108 = {instancePath:instancePath+"/active_session/fps",schemaPath:"#/properties/active_session/properties/fps/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data28.quality !== undefined){
if(typeof data28.quality !== "string"){
const err109 = {instancePath:instancePath+"/active_session/quality",schemaPath:"#/properties/active_session/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data28.start_time !== undefined){
let data41 = data28.start_time;
if(typeof data41 === "string"){
if(!pattern1.test(data41)){
const err110 = {instancePath:instancePath+"/active_session/start_time",schemaPath:"#/properties/active_session/properties/start_time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/active_session/start_time",schemaPath:"#/properties/active_session/properties/start_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data28.end_time !== undefined){
let data42 = data28.end_time;
if(typeof data42 === "string"){
if(!pattern1.test(data42)){
const err112 = {instancePath:instancePath+"/active_session/end_time",schemaPath:"#/properties/active_session/properties/end_time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/active_session/end_time",schemaPath:"#/properties/active_session/properties/end_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data28.duration !== undefined){
let data43 = data28.duration;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
const err114 = {instancePath:instancePath+"/active_session/duration",schemaPath:"#/properties/active_session/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data28.status !== undefined){
if(typeof data28.status !== "string"){
const err115 = {instancePath:instancePath+"/active_session/status",schemaPath:"#/properties/active_session/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data28.record_on_start !== undefined){
if(typeof data28.record_on_start !== "boolean"){
const err116 = {instancePath:instancePath+"/active_session/record_on_start",schemaPath:"#/properties/active_session/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data28.enable_room_previews !== undefined){
if(typeof data28.enable_room_previews !== "boolean"){
const err117 = {instancePath:instancePath+"/active_session/enable_room_previews",schemaPath:"#/properties/active_session/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data28.preview_url !== undefined){
if(typeof data28.preview_url !== "string"){
const err118 = {instancePath:instancePath+"/active_session/preview_url",schemaPath:"#/properties/active_session/properties/preview_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data28.audio_video_sync !== undefined){
if(typeof data28.audio_video_sync !== "boolean"){
const err119 = {instancePath:instancePath+"/active_session/audio_video_sync",schemaPath:"#/properties/active_session/properties/audio_video_sync/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/active_session",schemaPath:"#/properties/active_session/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const video_conferences_update_body = validate14;
const schema15 = {"type":"object","required":["display_name"],"properties":{"display_name":{"type":"string","maxLength":200},"description":{"type":"string","maxLength":3000},"join_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"join_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"quality":{"type":"string","enum":["720p","1080p"]},"layout":{"type":"string","enum":["grid-responsive","grid-responsive-mobile","highlight-1-responsive","1x1","2x1","2x2","5up","3x3","4x4","5x5","6x6","8x8","10x10"]},"size":{"type":"string","enum":["small","medium","large"]},"record_on_start":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"tone_on_entry_and_exit":{"type":"boolean"},"room_join_video_off":{"type":"boolean"},"user_join_video_off":{"type":"boolean"},"enable_chat":{"type":"boolean"},"dark_primary":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"dark_background":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"dark_foreground":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"dark_success":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"dark_negative":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"light_primary":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"light_background":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"light_foreground":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"light_success":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"light_negative":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"}},"additionalProperties":false,"$id":"schema:video_conferences_update_body"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_conferences_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.display_name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}};
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
if(data.display_name !== undefined){
let data0 = data.display_name;
if(typeof data0 === "string"){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200}};
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
const err3 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(data1.length > 3000){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 3000}};
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
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.join_from !== undefined){
let data2 = data.join_from;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err7 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.join_until !== undefined){
let data3 = data.join_until;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err8 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err9 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.quality !== undefined){
let data4 = data.quality;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "720p") || (data4 === "1080p"))){
const err11 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/enum",keyword:"enum",params:{allowedValues: schema15.properties.quality.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.layout !== undefined){
let data5 = data.layout;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((((((((((data5 === "grid-responsive") || (data5 === "grid-responsive-mobile")) || (data5 === "highlight-1-responsive")) || (data5 === "1x1")) || (data5 === "2x1")) || (data5 === "2x2")) || (data5 === "5up")) || (data5 === "3x3")) || (data5 === "4x4")) || (data5 === "5x5")) || (data5 === "6x6")) || (data5 === "8x8")) || (data5 === "10x10"))){
const err13 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema15.properties.layout.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.size !== undefined){
let data6 = data.size;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data6 === "small") || (data6 === "medium")) || (data6 === "large"))){
const err15 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/enum",keyword:"enum",params:{allowedValues: schema15.properties.size.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.record_on_start !== undefined){
if(typeof data.record_on_start !== "boolean"){
const err16 = {instancePath:instancePath+"/record_on_start",schemaPath:"#/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.enable_room_previews !== undefined){
if(typeof data.enable_room_previews !== "boolean"){
const err17 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tone_on_entry_and_exit !== undefined){
if(typeof data.tone_on_entry_and_exit !== "boolean"){
const err18 = {instancePath:instancePath+"/tone_on_entry_and_exit",schemaPath:"#/properties/tone_on_entry_and_exit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.room_join_video_off !== undefined){
if(typeof data.room_join_video_off !== "boolean"){
const err19 = {instancePath:instancePath+"/room_join_video_off",schemaPath:"#/properties/room_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.user_join_video_off !== undefined){
if(typeof data.user_join_video_off !== "boolean"){
const err20 = {instancePath:instancePath+"/user_join_video_off",schemaPath:"#/properties/user_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.enable_chat !== undefined){
if(typeof data.enable_chat !== "boolean"){
const err21 = {instancePath:instancePath+"/enable_chat",schemaPath:"#/properties/enable_chat/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.dark_primary !== undefined){
let data13 = data.dark_primary;
if(typeof data13 === "string"){
if(!pattern13.test(data13)){
const err22 = {instancePath:instancePath+"/dark_primary",schemaPath:"#/properties/dark_primary/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err23 = {instancePath:instancePath+"/dark_primary",schemaPath:"#/properties/dark_primary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.dark_background !== undefined){
let data14 = data.dark_background;
if(typeof data14 === "string"){
if(!pattern13.test(data14)){
const err24 = {instancePath:instancePath+"/dark_background",schemaPath:"#/properties/dark_background/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err25 = {instancePath:instancePath+"/dark_background",schemaPath:"#/properties/dark_background/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.dark_foreground !== undefined){
let data15 = data.dark_foreground;
if(typeof data15 === "string"){
if(!pattern13.test(data15)){
const err26 = {instancePath:instancePath+"/dark_foreground",schemaPath:"#/properties/dark_foreground/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err27 = {instancePath:instancePath+"/dark_foreground",schemaPath:"#/properties/dark_foreground/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.dark_success !== undefined){
let data16 = data.dark_success;
if(typeof data16 === "string"){
if(!pattern13.test(data16)){
const err28 = {instancePath:instancePath+"/dark_success",schemaPath:"#/properties/dark_success/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err29 = {instancePath:instancePath+"/dark_success",schemaPath:"#/properties/dark_success/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.dark_negative !== undefined){
let data17 = data.dark_negative;
if(typeof data17 === "string"){
if(!pattern13.test(data17)){
const err30 = {instancePath:instancePath+"/dark_negative",schemaPath:"#/properties/dark_negative/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/dark_negative",schemaPath:"#/properties/dark_negative/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.light_primary !== undefined){
let data18 = data.light_primary;
if(typeof data18 === "string"){
if(!pattern13.test(data18)){
const err32 = {instancePath:instancePath+"/light_primary",schemaPath:"#/properties/light_primary/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err33 = {instancePath:instancePath+"/light_primary",schemaPath:"#/properties/light_primary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.light_background !== undefined){
let data19 = data.light_background;
if(typeof data19 === "string"){
if(!pattern13.test(data19)){
const err34 = {instancePath:instancePath+"/light_background",schemaPath:"#/properties/light_background/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/light_background",schemaPath:"#/properties/light_background/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.light_foreground !== undefined){
let data20 = data.light_foreground;
if(typeof data20 === "string"){
if(!pattern13.test(data20)){
const err36 = {instancePath:instancePath+"/light_foreground",schemaPath:"#/properties/light_foreground/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err37 = {instancePath:instancePath+"/light_foreground",schemaPath:"#/properties/light_foreground/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.light_success !== undefined){
let data21 = data.light_success;
if(typeof data21 === "string"){
if(!pattern13.test(data21)){
const err38 = {instancePath:instancePath+"/light_success",schemaPath:"#/properties/light_success/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err39 = {instancePath:instancePath+"/light_success",schemaPath:"#/properties/light_success/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.light_negative !== undefined){
let data22 = data.light_negative;
if(typeof data22 === "string"){
if(!pattern13.test(data22)){
const err40 = {instancePath:instancePath+"/light_negative",schemaPath:"#/properties/light_negative/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}};
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
const err41 = {instancePath:instancePath+"/light_negative",schemaPath:"#/properties/light_negative/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const video_conferences_listConferenceTokens_result = validate15;
const schema16 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","name","token","scopes"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"token":{"type":"string"},"scopes":{"type":"array","items":{"type":"string"}}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:video_conferences_listConferenceTokens_result"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_conferences_listConferenceTokens_result" */;
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
if(data1.name === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.token === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.scopes === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "scopes"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err7 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs11 = errors;
if(data3 !== null){
const err9 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err10 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data1.token !== undefined){
if(typeof data1.token !== "string"){
const err11 = {instancePath:instancePath+"/data/" + i0+"/token",schemaPath:"#/properties/data/items/properties/token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.scopes !== undefined){
let data5 = data1.scopes;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err12 = {instancePath:instancePath+"/data/" + i0+"/scopes/" + i1,schemaPath:"#/properties/data/items/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath:instancePath+"/data/" + i0+"/scopes",schemaPath:"#/properties/data/items/properties/scopes/type",keyword:"type",params:{type: "array"}};
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
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
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
const err15 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.links !== undefined){
let data7 = data.links;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.self === undefined){
const err16 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.first === undefined){
const err17 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.self !== undefined){
if(typeof data7.self !== "string"){
const err18 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.first !== undefined){
if(typeof data7.first !== "string"){
const err19 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.next !== undefined){
if(typeof data7.next !== "string"){
const err20 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.prev !== undefined){
if(typeof data7.prev !== "string"){
const err21 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
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
else {
const err22 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const video_conferenceTokens_get_result = validate16;
const schema17 = {"type":"object","required":["id","name","token","scopes"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"token":{"type":"string"},"scopes":{"type":"array","items":{"type":"string"}}},"$id":"schema:video_conferenceTokens_get_result"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_conferenceTokens_get_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.token === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scopes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopes"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data1 !== null){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
const err9 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err10 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}};
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
validate16.errors = vErrors;
return errors === 0;
}

video_conferences_list_query.known = {"#":["starts_after","ends_before","include_active_session","page_number","page_size","page_token"]};
video_conferences_create_body.known = {"#":["display_name","name","description","join_from","join_until","quality","layout","size","record_on_start","enable_room_previews","enable_chat","dark_primary","dark_background","dark_foreground","dark_success","dark_negative","light_primary","light_background","light_foreground","light_success","light_negative"]};
video_conferences_update_body.known = {"#":["display_name","description","join_from","join_until","quality","layout","size","record_on_start","enable_room_previews","tone_on_entry_and_exit","room_join_video_off","user_join_video_off","enable_chat","dark_primary","dark_background","dark_foreground","dark_success","dark_negative","light_primary","light_background","light_foreground","light_success","light_negative"]};
