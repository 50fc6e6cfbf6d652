// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const video_rooms_list_query = validate10;
const schema11 = {"type":"object","properties":{"include_active_session":{"type":"boolean"},"starts_after":{"type":"string"},"ends_before":{"type":"string"},"page_number":{"type":"integer","minimum":0},"page_size":{"type":"integer","minimum":1,"maximum":1000},"page_token":{"type":"string"}},"additionalProperties":false,"$id":"schema:video_rooms_list_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_rooms_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "include_active_session") || (key0 === "starts_after")) || (key0 === "ends_before")) || (key0 === "page_number")) || (key0 === "page_size")) || (key0 === "page_token"))){
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
if(data.include_active_session !== undefined){
if(typeof data.include_active_session !== "boolean"){
const err1 = {instancePath:instancePath+"/include_active_session",schemaPath:"#/properties/include_active_session/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.starts_after !== undefined){
if(typeof data.starts_after !== "string"){
const err2 = {instancePath:instancePath+"/starts_after",schemaPath:"#/properties/starts_after/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ends_before !== undefined){
if(typeof data.ends_before !== "string"){
const err3 = {instancePath:instancePath+"/ends_before",schemaPath:"#/properties/ends_before/type",keyword:"type",params:{type: "string"}};
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

export const video_rooms_list_result = validate11;
const schema12 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","name","display_name","description","max_members","quality","fps","join_from","join_until","remove_at","remove_after_seconds_elapsed","layout","record_on_start","tone_on_entry_and_exit","room_join_video_off","user_join_video_off","enable_room_previews","sync_audio_video","meta","prioritize_handraise","created_at","updated_at"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"display_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"description":{"anyOf":[{"type":"string"},{"type":"null"}]},"max_members":{"type":"integer"},"quality":{"type":"string"},"fps":{"type":"integer"},"join_from":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"join_until":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"remove_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"remove_after_seconds_elapsed":{"anyOf":[{"type":"integer"},{"type":"null"}]},"layout":{"type":"string"},"record_on_start":{"type":"boolean"},"tone_on_entry_and_exit":{"type":"boolean"},"room_join_video_off":{"type":"boolean"},"user_join_video_off":{"type":"boolean"},"enable_room_previews":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"sync_audio_video":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"meta":{"anyOf":[{"type":"object"},{"type":"null"}]},"prioritize_handraise":{"type":"boolean"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"active_session":{"type":"object","properties":{"id":{"type":"string"},"room_id":{"type":"string"},"name":{"type":"string"},"display_name":{"type":"string"},"join_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"join_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_after_seconds_elapsed":{"type":"integer"},"layout":{"type":"string"},"max_members":{"type":"integer"},"fps":{"type":"integer"},"quality":{"type":"string"},"start_time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"end_time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"duration":{"type":"integer"},"status":{"type":"string"},"record_on_start":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"preview_url":{"type":"string"},"audio_video_sync":{"type":"boolean"}}}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:video_rooms_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_rooms_list_result" */;
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
if(data1.max_members === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "max_members"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.quality === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "quality"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.fps === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "fps"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.join_from === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "join_from"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.join_until === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "join_until"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.remove_at === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "remove_at"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.remove_after_seconds_elapsed === undefined){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "remove_after_seconds_elapsed"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.layout === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "layout"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.record_on_start === undefined){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "record_on_start"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.tone_on_entry_and_exit === undefined){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "tone_on_entry_and_exit"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.room_join_video_off === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "room_join_video_off"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.user_join_video_off === undefined){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "user_join_video_off"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data1.enable_room_previews === undefined){
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "enable_room_previews"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1.sync_audio_video === undefined){
const err19 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "sync_audio_video"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data1.meta === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data1.prioritize_handraise === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "prioritize_handraise"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data1.created_at === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data1.updated_at === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err24 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err25 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err26 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
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
const err27 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs13 = errors;
if(data4 !== null){
const err28 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err29 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
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
const err30 = {instancePath:instancePath+"/data/" + i0+"/description",schemaPath:"#/properties/data/items/properties/description/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs19 = errors;
if(data5 !== null){
const err31 = {instancePath:instancePath+"/data/" + i0+"/description",schemaPath:"#/properties/data/items/properties/description/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err32 = {instancePath:instancePath+"/data/" + i0+"/description",schemaPath:"#/properties/data/items/properties/description/anyOf",keyword:"anyOf",params:{}};
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
if(data1.max_members !== undefined){
let data6 = data1.max_members;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err33 = {instancePath:instancePath+"/data/" + i0+"/max_members",schemaPath:"#/properties/data/items/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data1.quality !== undefined){
if(typeof data1.quality !== "string"){
const err34 = {instancePath:instancePath+"/data/" + i0+"/quality",schemaPath:"#/properties/data/items/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data1.fps !== undefined){
let data8 = data1.fps;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err35 = {instancePath:instancePath+"/data/" + i0+"/fps",schemaPath:"#/properties/data/items/properties/fps/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data1.join_from !== undefined){
let data9 = data1.join_from;
const _errs28 = errors;
let valid6 = false;
const _errs29 = errors;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err36 = {instancePath:instancePath+"/data/" + i0+"/join_from",schemaPath:"#/properties/data/items/properties/join_from/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err37 = {instancePath:instancePath+"/data/" + i0+"/join_from",schemaPath:"#/properties/data/items/properties/join_from/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs31 = errors;
if(data9 !== null){
const err38 = {instancePath:instancePath+"/data/" + i0+"/join_from",schemaPath:"#/properties/data/items/properties/join_from/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err39 = {instancePath:instancePath+"/data/" + i0+"/join_from",schemaPath:"#/properties/data/items/properties/join_from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
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
if(data1.join_until !== undefined){
let data10 = data1.join_until;
const _errs34 = errors;
let valid7 = false;
const _errs35 = errors;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err40 = {instancePath:instancePath+"/data/" + i0+"/join_until",schemaPath:"#/properties/data/items/properties/join_until/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err41 = {instancePath:instancePath+"/data/" + i0+"/join_until",schemaPath:"#/properties/data/items/properties/join_until/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid3 = _errs35 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs37 = errors;
if(data10 !== null){
const err42 = {instancePath:instancePath+"/data/" + i0+"/join_until",schemaPath:"#/properties/data/items/properties/join_until/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err43 = {instancePath:instancePath+"/data/" + i0+"/join_until",schemaPath:"#/properties/data/items/properties/join_until/anyOf",keyword:"anyOf",params:{}};
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
if(data1.remove_at !== undefined){
let data11 = data1.remove_at;
const _errs40 = errors;
let valid8 = false;
const _errs41 = errors;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err44 = {instancePath:instancePath+"/data/" + i0+"/remove_at",schemaPath:"#/properties/data/items/properties/remove_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/data/" + i0+"/remove_at",schemaPath:"#/properties/data/items/properties/remove_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid4 = _errs41 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs43 = errors;
if(data11 !== null){
const err46 = {instancePath:instancePath+"/data/" + i0+"/remove_at",schemaPath:"#/properties/data/items/properties/remove_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid4 = _errs43 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err47 = {instancePath:instancePath+"/data/" + i0+"/remove_at",schemaPath:"#/properties/data/items/properties/remove_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
if(data1.remove_after_seconds_elapsed !== undefined){
let data12 = data1.remove_after_seconds_elapsed;
const _errs46 = errors;
let valid9 = false;
const _errs47 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err48 = {instancePath:instancePath+"/data/" + i0+"/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/properties/remove_after_seconds_elapsed/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid5 = _errs47 === errors;
valid9 = valid9 || _valid5;
if(!valid9){
const _errs49 = errors;
if(data12 !== null){
const err49 = {instancePath:instancePath+"/data/" + i0+"/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/properties/remove_after_seconds_elapsed/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid5 = _errs49 === errors;
valid9 = valid9 || _valid5;
}
if(!valid9){
const err50 = {instancePath:instancePath+"/data/" + i0+"/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/properties/remove_after_seconds_elapsed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
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
if(data1.layout !== undefined){
if(typeof data1.layout !== "string"){
const err51 = {instancePath:instancePath+"/data/" + i0+"/layout",schemaPath:"#/properties/data/items/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
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
if(data1.enable_room_previews !== undefined){
let data18 = data1.enable_room_previews;
const _errs62 = errors;
let valid10 = false;
const _errs63 = errors;
if(typeof data18 !== "boolean"){
const err56 = {instancePath:instancePath+"/data/" + i0+"/enable_room_previews",schemaPath:"#/properties/data/items/properties/enable_room_previews/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid6 = _errs63 === errors;
valid10 = valid10 || _valid6;
if(!valid10){
const _errs65 = errors;
if(data18 !== null){
const err57 = {instancePath:instancePath+"/data/" + i0+"/enable_room_previews",schemaPath:"#/properties/data/items/properties/enable_room_previews/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid6 = _errs65 === errors;
valid10 = valid10 || _valid6;
}
if(!valid10){
const err58 = {instancePath:instancePath+"/data/" + i0+"/enable_room_previews",schemaPath:"#/properties/data/items/properties/enable_room_previews/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
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
if(data1.sync_audio_video !== undefined){
let data19 = data1.sync_audio_video;
const _errs68 = errors;
let valid11 = false;
const _errs69 = errors;
if(typeof data19 !== "boolean"){
const err59 = {instancePath:instancePath+"/data/" + i0+"/sync_audio_video",schemaPath:"#/properties/data/items/properties/sync_audio_video/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid7 = _errs69 === errors;
valid11 = valid11 || _valid7;
if(!valid11){
const _errs71 = errors;
if(data19 !== null){
const err60 = {instancePath:instancePath+"/data/" + i0+"/sync_audio_video",schemaPath:"#/properties/data/items/properties/sync_audio_video/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid7 = _errs71 === errors;
valid11 = valid11 || _valid7;
}
if(!valid11){
const err61 = {instancePath:instancePath+"/data/" + i0+"/sync_audio_video",schemaPath:"#/properties/data/items/properties/sync_audio_video/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
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
if(data1.meta !== undefined){
let data20 = data1.meta;
const _errs74 = errors;
let valid12 = false;
const _errs75 = errors;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err62 = {instancePath:instancePath+"/data/" + i0+"/meta",schemaPath:"#/properties/data/items/properties/meta/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid8 = _errs75 === errors;
valid12 = valid12 || _valid8;
if(!valid12){
const _errs77 = errors;
if(data20 !== null){
const err63 = {instancePath:instancePath+"/data/" + i0+"/meta",schemaPath:"#/properties/data/items/properties/meta/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid8 = _errs77 === errors;
valid12 = valid12 || _valid8;
}
if(!valid12){
const err64 = {instancePath:instancePath+"/data/" + i0+"/meta",schemaPath:"#/properties/data/items/properties/meta/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
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
if(data1.prioritize_handraise !== undefined){
if(typeof data1.prioritize_handraise !== "boolean"){
const err65 = {instancePath:instancePath+"/data/" + i0+"/prioritize_handraise",schemaPath:"#/properties/data/items/properties/prioritize_handraise/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data22 = data1.created_at;
if(typeof data22 === "string"){
if(!pattern1.test(data22)){
const err66 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err67 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data23 = data1.updated_at;
if(typeof data23 === "string"){
if(!pattern1.test(data23)){
const err68 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data1.active_session !== undefined){
let data24 = data1.active_session;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id !== undefined){
if(typeof data24.id !== "string"){
const err70 = {instancePath:instancePath+"/data/" + i0+"/active_session/id",schemaPath:"#/properties/data/items/properties/active_session/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data24.room_id !== undefined){
if(typeof data24.room_id !== "string"){
const err71 = {instancePath:instancePath+"/data/" + i0+"/active_session/room_id",schemaPath:"#/properties/data/items/properties/active_session/properties/room_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data24.name !== undefined){
if(typeof data24.name !== "string"){
const err72 = {instancePath:instancePath+"/data/" + i0+"/active_session/name",schemaPath:"#/properties/data/items/properties/active_session/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data24.display_name !== undefined){
if(typeof data24.display_name !== "string"){
const err73 = {instancePath:instancePath+"/data/" + i0+"/active_session/display_name",schemaPath:"#/properties/data/items/properties/active_session/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data24.join_from !== undefined){
let data29 = data24.join_from;
if(typeof data29 === "string"){
if(!pattern1.test(data29)){
const err74 = {instancePath:instancePath+"/data/" + i0+"/active_session/join_from",schemaPath:"#/properties/data/items/properties/active_session/properties/join_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/data/" + i0+"/active_session/join_from",schemaPath:"#/properties/data/items/properties/active_session/properties/join_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data24.join_until !== undefined){
let data30 = data24.join_until;
if(typeof data30 === "string"){
if(!pattern1.test(data30)){
const err76 = {instancePath:instancePath+"/data/" + i0+"/active_session/join_until",schemaPath:"#/properties/data/items/properties/active_session/properties/join_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/data/" + i0+"/active_session/join_until",schemaPath:"#/properties/data/items/properties/active_session/properties/join_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data24.remove_at !== undefined){
let data31 = data24.remove_at;
if(typeof data31 === "string"){
if(!pattern1.test(data31)){
const err78 = {instancePath:instancePath+"/data/" + i0+"/active_session/remove_at",schemaPath:"#/properties/data/items/properties/active_session/properties/remove_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/data/" + i0+"/active_session/remove_at",schemaPath:"#/properties/data/items/properties/active_session/properties/remove_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data24.remove_after_seconds_elapsed !== undefined){
let data32 = data24.remove_after_seconds_elapsed;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err80 = {instancePath:instancePath+"/data/" + i0+"/active_session/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/properties/active_session/properties/remove_after_seconds_elapsed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data24.layout !== undefined){
if(typeof data24.layout !== "string"){
const err81 = {instancePath:instancePath+"/data/" + i0+"/active_session/layout",schemaPath:"#/properties/data/items/properties/active_session/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data24.max_members !== undefined){
let data34 = data24.max_members;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err82 = {instancePath:instancePath+"/data/" + i0+"/active_session/max_members",schemaPath:"#/properties/data/items/properties/active_session/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data24.fps !== undefined){
let data35 = data24.fps;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
const err83 = {instancePath:instancePath+"/data/" + i0+"/active_session/fps",schemaPath:"#/properties/data/items/properties/active_session/properties/fps/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data24.quality !== undefined){
if(typeof data24.quality !== "string"){
const err84 = {instancePath:instancePath+"/data/" + i0+"/active_session/quality",schemaPath:"#/properties/data/items/properties/active_session/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data24.start_time !== undefined){
let data37 = data24.start_time;
if(typeof data37 === "string"){
if(!pattern1.test(data37)){
const err85 = {instancePath:instancePath+"/data/" + i0+"/active_session/start_time",schemaPath:"#/properties/data/items/properties/active_session/properties/start_time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/data/" + i0+"/active_session/start_time",schemaPath:"#/properties/data/items/properties/active_session/properties/start_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data24.end_time !== undefined){
let data38 = data24.end_time;
if(typeof data38 === "string"){
if(!pattern1.test(data38)){
const err87 = {instancePath:instancePath+"/data/" + i0+"/active_session/end_time",schemaPath:"#/properties/data/items/properties/active_session/properties/end_time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/data/" + i0+"/active_session/end_time",schemaPath:"#/properties/data/items/properties/active_session/properties/end_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data24.duration !== undefined){
let data39 = data24.duration;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
const err89 = {instancePath:instancePath+"/data/" + i0+"/active_session/duration",schemaPath:"#/properties/data/items/properties/active_session/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data24.status !== undefined){
if(typeof data24.status !== "string"){
const err90 = {instancePath:instancePath+"/data/" + i0+"/active_session/status",schemaPath:"#/properties/data/items/properties/active_session/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data24.record_on_start !== undefined){
if(typeof data24.record_on_start !== "boolean"){
const err91 = {instancePath:instancePath+"/data/" + i0+"/active_session/record_on_start",schemaPath:"#/properties/data/items/properties/active_session/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data24.enable_room_previews !== undefined){
if(typeof data24.enable_room_previews !== "boolean"){
const err92 = {instancePath:instancePath+"/data/" + i0+"/active_session/enable_room_previews",schemaPath:"#/properties/data/items/properties/active_session/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data24.preview_url !== undefined){
if(typeof data24.preview_url !== "string"){
const err93 = {instancePath:instancePath+"/data/" + i0+"/active_session/preview_url",schemaPath:"#/properties/data/items/properties/active_session/properties/preview_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data24.audio_video_sync !== undefined){
if(typeof data24.audio_video_sync !== "boolean"){
const err94 = {instancePath:instancePath+"/data/" + i0+"/active_session/audio_video_sync",schemaPath:"#/properties/data/items/properties/active_session/properties/audio_video_sync/type",keyword:"type",params:{type: "boolean"}};
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
const err95 = {instancePath:instancePath+"/data/" + i0+"/active_session",schemaPath:"#/properties/data/items/properties/active_session/type",keyword:"type",params:{type: "object"}};
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
const err96 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.links !== undefined){
let data45 = data.links;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.self === undefined){
const err98 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data45.first === undefined){
const err99 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data45.self !== undefined){
if(typeof data45.self !== "string"){
const err100 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data45.first !== undefined){
if(typeof data45.first !== "string"){
const err101 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data45.next !== undefined){
if(typeof data45.next !== "string"){
const err102 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data45.prev !== undefined){
if(typeof data45.prev !== "string"){
const err103 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
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
const err104 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const video_rooms_create_body = validate12;
const schema13 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","maxLength":100},"display_name":{"type":"string","maxLength":200},"description":{"type":"string","maxLength":3000},"max_members":{"type":"integer","minimum":1,"maximum":300},"quality":{"type":"string","enum":["720p","1080p"]},"join_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"join_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_after_seconds_elapsed":{"type":"integer","minimum":1,"maximum":200000},"layout":{"type":"string","enum":["grid-responsive","grid-responsive-mobile","highlight-1-responsive","1x1","2x1","2x2","5up","3x3","4x4","5x5","6x6","8x8","10x10"]},"record_on_start":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"meta":{"type":"object"},"sync_audio_video":{"type":"boolean"}},"additionalProperties":false,"$id":"schema:video_rooms_create_body"};
const func2 = Object.prototype.hasOwnProperty;
const pattern11 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_rooms_create_body" */;
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
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern11.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.display_name !== undefined){
let data1 = data.display_name;
if(typeof data1 === "string"){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200}};
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
const err6 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
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
if(data.max_members !== undefined){
let data3 = data.max_members;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 300 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.quality !== undefined){
let data4 = data.quality;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data4 === "720p") || (data4 === "1080p"))){
const err13 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/enum",keyword:"enum",params:{allowedValues: schema13.properties.quality.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.join_from !== undefined){
let data5 = data.join_from;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err14 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.join_until !== undefined){
let data6 = data.join_until;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err16 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err17 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.remove_at !== undefined){
let data7 = data.remove_at;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err18 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err19 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.remove_after_seconds_elapsed !== undefined){
let data8 = data.remove_after_seconds_elapsed;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err20 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 200000 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.layout !== undefined){
let data9 = data.layout;
if(typeof data9 !== "string"){
const err23 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((((((((((data9 === "grid-responsive") || (data9 === "grid-responsive-mobile")) || (data9 === "highlight-1-responsive")) || (data9 === "1x1")) || (data9 === "2x1")) || (data9 === "2x2")) || (data9 === "5up")) || (data9 === "3x3")) || (data9 === "4x4")) || (data9 === "5x5")) || (data9 === "6x6")) || (data9 === "8x8")) || (data9 === "10x10"))){
const err24 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema13.properties.layout.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.record_on_start !== undefined){
if(typeof data.record_on_start !== "boolean"){
const err25 = {instancePath:instancePath+"/record_on_start",schemaPath:"#/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.enable_room_previews !== undefined){
if(typeof data.enable_room_previews !== "boolean"){
const err26 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.meta !== undefined){
let data12 = data.meta;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err27 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.sync_audio_video !== undefined){
if(typeof data.sync_audio_video !== "boolean"){
const err28 = {instancePath:instancePath+"/sync_audio_video",schemaPath:"#/properties/sync_audio_video/type",keyword:"type",params:{type: "boolean"}};
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
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const video_rooms_create_result = validate13;
const schema14 = {"type":"object","required":["id","name","display_name","description","max_members","quality","fps","join_from","join_until","remove_at","remove_after_seconds_elapsed","layout","record_on_start","tone_on_entry_and_exit","room_join_video_off","user_join_video_off","enable_room_previews","sync_audio_video","meta","prioritize_handraise","created_at","updated_at"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"display_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"description":{"anyOf":[{"type":"string"},{"type":"null"}]},"max_members":{"type":"integer"},"quality":{"type":"string"},"fps":{"type":"integer"},"join_from":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"join_until":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"remove_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"remove_after_seconds_elapsed":{"anyOf":[{"type":"integer"},{"type":"null"}]},"layout":{"type":"string"},"record_on_start":{"type":"boolean"},"tone_on_entry_and_exit":{"type":"boolean"},"room_join_video_off":{"type":"boolean"},"user_join_video_off":{"type":"boolean"},"enable_room_previews":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"sync_audio_video":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"meta":{"anyOf":[{"type":"object"},{"type":"null"}]},"prioritize_handraise":{"type":"boolean"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"active_session":{"type":"object","properties":{"id":{"type":"string"},"room_id":{"type":"string"},"name":{"type":"string"},"display_name":{"type":"string"},"join_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"join_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_after_seconds_elapsed":{"type":"integer"},"layout":{"type":"string"},"max_members":{"type":"integer"},"fps":{"type":"integer"},"quality":{"type":"string"},"start_time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"end_time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"duration":{"type":"integer"},"status":{"type":"string"},"record_on_start":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"preview_url":{"type":"string"},"audio_video_sync":{"type":"boolean"}}}},"$id":"schema:video_rooms_create_result"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_rooms_create_result" */;
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
if(data.max_members === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max_members"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.quality === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quality"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.fps === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fps"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.join_from === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "join_from"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.join_until === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "join_until"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.remove_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remove_at"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.remove_after_seconds_elapsed === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remove_after_seconds_elapsed"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.layout === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layout"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.record_on_start === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record_on_start"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.tone_on_entry_and_exit === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tone_on_entry_and_exit"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.room_join_video_off === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "room_join_video_off"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.user_join_video_off === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_join_video_off"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.enable_room_previews === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enable_room_previews"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.sync_audio_video === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sync_audio_video"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.meta === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.prioritize_handraise === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prioritize_handraise"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.created_at === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.updated_at === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err22 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err23 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err24 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
const err25 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data2 !== null){
const err26 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err27 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
const err28 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs15 = errors;
if(data3 !== null){
const err29 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err30 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
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
if(data.max_members !== undefined){
let data4 = data.max_members;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err31 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.quality !== undefined){
if(typeof data.quality !== "string"){
const err32 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.fps !== undefined){
let data6 = data.fps;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err33 = {instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.join_from !== undefined){
let data7 = data.join_from;
const _errs24 = errors;
let valid3 = false;
const _errs25 = errors;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err34 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err35 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs27 = errors;
if(data7 !== null){
const err36 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err37 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
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
if(data.join_until !== undefined){
let data8 = data.join_until;
const _errs30 = errors;
let valid4 = false;
const _errs31 = errors;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err38 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err39 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs33 = errors;
if(data8 !== null){
const err40 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid3 = _errs33 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
const err41 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
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
if(data.remove_at !== undefined){
let data9 = data.remove_at;
const _errs36 = errors;
let valid5 = false;
const _errs37 = errors;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err42 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid4 = _errs37 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs39 = errors;
if(data9 !== null){
const err44 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid4 = _errs39 === errors;
valid5 = valid5 || _valid4;
}
if(!valid5){
const err45 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
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
if(data.remove_after_seconds_elapsed !== undefined){
let data10 = data.remove_after_seconds_elapsed;
const _errs42 = errors;
let valid6 = false;
const _errs43 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err46 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid5 = _errs43 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const _errs45 = errors;
if(data10 !== null){
const err47 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid5 = _errs45 === errors;
valid6 = valid6 || _valid5;
}
if(!valid6){
const err48 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
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
if(data.layout !== undefined){
if(typeof data.layout !== "string"){
const err49 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
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
if(data.enable_room_previews !== undefined){
let data16 = data.enable_room_previews;
const _errs58 = errors;
let valid7 = false;
const _errs59 = errors;
if(typeof data16 !== "boolean"){
const err54 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid6 = _errs59 === errors;
valid7 = valid7 || _valid6;
if(!valid7){
const _errs61 = errors;
if(data16 !== null){
const err55 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid6 = _errs61 === errors;
valid7 = valid7 || _valid6;
}
if(!valid7){
const err56 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
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
if(data.sync_audio_video !== undefined){
let data17 = data.sync_audio_video;
const _errs64 = errors;
let valid8 = false;
const _errs65 = errors;
if(typeof data17 !== "boolean"){
const err57 = {instancePath:instancePath+"/sync_audio_video",schemaPath:"#/properties/sync_audio_video/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid7 = _errs65 === errors;
valid8 = valid8 || _valid7;
if(!valid8){
const _errs67 = errors;
if(data17 !== null){
const err58 = {instancePath:instancePath+"/sync_audio_video",schemaPath:"#/properties/sync_audio_video/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid7 = _errs67 === errors;
valid8 = valid8 || _valid7;
}
if(!valid8){
const err59 = {instancePath:instancePath+"/sync_audio_video",schemaPath:"#/properties/sync_audio_video/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
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
if(data.meta !== undefined){
let data18 = data.meta;
const _errs70 = errors;
let valid9 = false;
const _errs71 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err60 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid8 = _errs71 === errors;
valid9 = valid9 || _valid8;
if(!valid9){
const _errs73 = errors;
if(data18 !== null){
const err61 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid8 = _errs73 === errors;
valid9 = valid9 || _valid8;
}
if(!valid9){
const err62 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
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
if(data.prioritize_handraise !== undefined){
if(typeof data.prioritize_handraise !== "boolean"){
const err63 = {instancePath:instancePath+"/prioritize_handraise",schemaPath:"#/properties/prioritize_handraise/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.created_at !== undefined){
let data20 = data.created_at;
if(typeof data20 === "string"){
if(!pattern1.test(data20)){
const err64 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data21 = data.updated_at;
if(typeof data21 === "string"){
if(!pattern1.test(data21)){
const err66 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err67 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.active_session !== undefined){
let data22 = data.active_session;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.id !== undefined){
if(typeof data22.id !== "string"){
const err68 = {instancePath:instancePath+"/active_session/id",schemaPath:"#/properties/active_session/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data22.room_id !== undefined){
if(typeof data22.room_id !== "string"){
const err69 = {instancePath:instancePath+"/active_session/room_id",schemaPath:"#/properties/active_session/properties/room_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data22.name !== undefined){
if(typeof data22.name !== "string"){
const err70 = {instancePath:instancePath+"/active_session/name",schemaPath:"#/properties/active_session/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data22.display_name !== undefined){
if(typeof data22.display_name !== "string"){
const err71 = {instancePath:instancePath+"/active_session/display_name",schemaPath:"#/properties/active_session/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data22.join_from !== undefined){
let data27 = data22.join_from;
if(typeof data27 === "string"){
if(!pattern1.test(data27)){
const err72 = {instancePath:instancePath+"/active_session/join_from",schemaPath:"#/properties/active_session/properties/join_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/active_session/join_from",schemaPath:"#/properties/active_session/properties/join_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.join_until !== undefined){
let data28 = data22.join_until;
if(typeof data28 === "string"){
if(!pattern1.test(data28)){
const err74 = {instancePath:instancePath+"/active_session/join_until",schemaPath:"#/properties/active_session/properties/join_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/active_session/join_until",schemaPath:"#/properties/active_session/properties/join_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data22.remove_at !== undefined){
let data29 = data22.remove_at;
if(typeof data29 === "string"){
if(!pattern1.test(data29)){
const err76 = {instancePath:instancePath+"/active_session/remove_at",schemaPath:"#/properties/active_session/properties/remove_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/active_session/remove_at",schemaPath:"#/properties/active_session/properties/remove_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data22.remove_after_seconds_elapsed !== undefined){
let data30 = data22.remove_after_seconds_elapsed;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
const err78 = {instancePath:instancePath+"/active_session/remove_after_seconds_elapsed",schemaPath:"#/properties/active_session/properties/remove_after_seconds_elapsed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data22.layout !== undefined){
if(typeof data22.layout !== "string"){
const err79 = {instancePath:instancePath+"/active_session/layout",schemaPath:"#/properties/active_session/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data22.max_members !== undefined){
let data32 = data22.max_members;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err80 = {instancePath:instancePath+"/active_session/max_members",schemaPath:"#/properties/active_session/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data22.fps !== undefined){
let data33 = data22.fps;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err81 = {instancePath:instancePath+"/active_session/fps",schemaPath:"#/properties/active_session/properties/fps/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data22.quality !== undefined){
if(typeof data22.quality !== "string"){
const err82 = {instancePath:instancePath+"/active_session/quality",schemaPath:"#/properties/active_session/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data22.start_time !== undefined){
let data35 = data22.start_time;
if(typeof data35 === "string"){
if(!pattern1.test(data35)){
const err83 = {instancePath:instancePath+"/active_session/start_time",schemaPath:"#/properties/active_session/properties/start_time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/active_session/start_time",schemaPath:"#/properties/active_session/properties/start_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data22.end_time !== undefined){
let data36 = data22.end_time;
if(typeof data36 === "string"){
if(!pattern1.test(data36)){
const err85 = {instancePath:instancePath+"/active_session/end_time",schemaPath:"#/properties/active_session/properties/end_time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/active_session/end_time",schemaPath:"#/properties/active_session/properties/end_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data22.duration !== undefined){
let data37 = data22.duration;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
const err87 = {instancePath:instancePath+"/active_session/duration",schemaPath:"#/properties/active_session/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data22.status !== undefined){
if(typeof data22.status !== "string"){
const err88 = {instancePath:instancePath+"/active_session/status",schemaPath:"#/properties/active_session/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data22.record_on_start !== undefined){
if(typeof data22.record_on_start !== "boolean"){
const err89 = {instancePath:instancePath+"/active_session/record_on_start",schemaPath:"#/properties/active_session/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data22.enable_room_previews !== undefined){
if(typeof data22.enable_room_previews !== "boolean"){
const err90 = {instancePath:instancePath+"/active_session/enable_room_previews",schemaPath:"#/properties/active_session/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data22.preview_url !== undefined){
if(typeof data22.preview_url !== "string"){
const err91 = {instancePath:instancePath+"/active_session/preview_url",schemaPath:"#/properties/active_session/properties/preview_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data22.audio_video_sync !== undefined){
if(typeof data22.audio_video_sync !== "boolean"){
const err92 = {instancePath:instancePath+"/active_session/audio_video_sync",schemaPath:"#/properties/active_session/properties/audio_video_sync/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/active_session",schemaPath:"#/properties/active_session/type",keyword:"type",params:{type: "object"}};
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
const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const video_rooms_get_query = validate14;
const schema15 = {"type":"object","properties":{"include_active_session":{"type":"boolean"}},"additionalProperties":false,"$id":"schema:video_rooms_get_query"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_rooms_get_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "include_active_session")){
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
if(data.include_active_session !== undefined){
if(typeof data.include_active_session !== "boolean"){
const err1 = {instancePath:instancePath+"/include_active_session",schemaPath:"#/properties/include_active_session/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const video_rooms_update_body = validate15;
const schema16 = {"type":"object","properties":{"display_name":{"type":"string","maxLength":200},"description":{"type":"string","maxLength":3000},"max_members":{"type":"integer","minimum":1,"maximum":300},"quality":{"type":"string","enum":["720p","1080p"]},"join_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"join_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_after_seconds_elapsed":{"type":"integer","minimum":1,"maximum":200000},"layout":{"type":"string","enum":["grid-responsive","grid-responsive-mobile","highlight-1-responsive","1x1","2x1","2x2","5up","3x3","4x4","5x5","6x6","8x8","10x10"]},"record_on_start":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"meta":{"type":"object"},"sync_audio_video":{"type":"boolean"}},"additionalProperties":false,"$id":"schema:video_rooms_update_body"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_rooms_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
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
if(data.display_name !== undefined){
let data0 = data.display_name;
if(typeof data0 === "string"){
if(data0.length > 200){
const err1 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200}};
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
const err2 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(data1.length > 3000){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 3000}};
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
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.max_members !== undefined){
let data2 = data.max_members;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err5 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 300 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.quality !== undefined){
let data3 = data.quality;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "720p") || (data3 === "1080p"))){
const err9 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/enum",keyword:"enum",params:{allowedValues: schema16.properties.quality.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.join_from !== undefined){
let data4 = data.join_from;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err10 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.join_until !== undefined){
let data5 = data.join_until;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err12 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err13 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.remove_at !== undefined){
let data6 = data.remove_at;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err14 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.remove_after_seconds_elapsed !== undefined){
let data7 = data.remove_after_seconds_elapsed;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err16 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 > 200000 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.layout !== undefined){
let data8 = data.layout;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((((((((((data8 === "grid-responsive") || (data8 === "grid-responsive-mobile")) || (data8 === "highlight-1-responsive")) || (data8 === "1x1")) || (data8 === "2x1")) || (data8 === "2x2")) || (data8 === "5up")) || (data8 === "3x3")) || (data8 === "4x4")) || (data8 === "5x5")) || (data8 === "6x6")) || (data8 === "8x8")) || (data8 === "10x10"))){
const err20 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema16.properties.layout.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.record_on_start !== undefined){
if(typeof data.record_on_start !== "boolean"){
const err21 = {instancePath:instancePath+"/record_on_start",schemaPath:"#/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.enable_room_previews !== undefined){
if(typeof data.enable_room_previews !== "boolean"){
const err22 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.meta !== undefined){
let data11 = data.meta;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err23 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.sync_audio_video !== undefined){
if(typeof data.sync_audio_video !== "boolean"){
const err24 = {instancePath:instancePath+"/sync_audio_video",schemaPath:"#/properties/sync_audio_video/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const video_rooms_listStreams_result = validate16;
const schema17 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","url","stream_type","width","height","fps","created_at","updated_at"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"url":{"anyOf":[{"type":"string"},{"type":"null"}]},"stream_type":{"anyOf":[{"type":"string"},{"type":"null"}]},"width":{"anyOf":[{"type":"integer"},{"type":"null"}]},"height":{"anyOf":[{"type":"integer"},{"type":"null"}]},"fps":{"anyOf":[{"type":"integer"},{"type":"null"}]},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:video_rooms_listStreams_result"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_rooms_listStreams_result" */;
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
if(data1.url === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.stream_type === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "stream_type"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.width === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "width"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.height === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "height"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.fps === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "fps"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.created_at === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.updated_at === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.url !== undefined){
let data3 = data1.url;
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs11 = errors;
if(data3 !== null){
const err13 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/properties/url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
if(data1.stream_type !== undefined){
let data4 = data1.stream_type;
const _errs14 = errors;
let valid5 = false;
const _errs15 = errors;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/data/" + i0+"/stream_type",schemaPath:"#/properties/data/items/properties/stream_type/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs17 = errors;
if(data4 !== null){
const err16 = {instancePath:instancePath+"/data/" + i0+"/stream_type",schemaPath:"#/properties/data/items/properties/stream_type/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err17 = {instancePath:instancePath+"/data/" + i0+"/stream_type",schemaPath:"#/properties/data/items/properties/stream_type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
if(data1.width !== undefined){
let data5 = data1.width;
const _errs20 = errors;
let valid6 = false;
const _errs21 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err18 = {instancePath:instancePath+"/data/" + i0+"/width",schemaPath:"#/properties/data/items/properties/width/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs21 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs23 = errors;
if(data5 !== null){
const err19 = {instancePath:instancePath+"/data/" + i0+"/width",schemaPath:"#/properties/data/items/properties/width/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err20 = {instancePath:instancePath+"/data/" + i0+"/width",schemaPath:"#/properties/data/items/properties/width/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data1.height !== undefined){
let data6 = data1.height;
const _errs26 = errors;
let valid7 = false;
const _errs27 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err21 = {instancePath:instancePath+"/data/" + i0+"/height",schemaPath:"#/properties/data/items/properties/height/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid3 = _errs27 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs29 = errors;
if(data6 !== null){
const err22 = {instancePath:instancePath+"/data/" + i0+"/height",schemaPath:"#/properties/data/items/properties/height/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs29 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err23 = {instancePath:instancePath+"/data/" + i0+"/height",schemaPath:"#/properties/data/items/properties/height/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data1.fps !== undefined){
let data7 = data1.fps;
const _errs32 = errors;
let valid8 = false;
const _errs33 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err24 = {instancePath:instancePath+"/data/" + i0+"/fps",schemaPath:"#/properties/data/items/properties/fps/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid4 = _errs33 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs35 = errors;
if(data7 !== null){
const err25 = {instancePath:instancePath+"/data/" + i0+"/fps",schemaPath:"#/properties/data/items/properties/fps/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs35 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err26 = {instancePath:instancePath+"/data/" + i0+"/fps",schemaPath:"#/properties/data/items/properties/fps/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data1.created_at !== undefined){
let data8 = data1.created_at;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err27 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err28 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data9 = data1.updated_at;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err29 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.links !== undefined){
let data10 = data.links;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.self === undefined){
const err33 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.first === undefined){
const err34 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.self !== undefined){
if(typeof data10.self !== "string"){
const err35 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.first !== undefined){
if(typeof data10.first !== "string"){
const err36 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.next !== undefined){
if(typeof data10.next !== "string"){
const err37 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.prev !== undefined){
if(typeof data10.prev !== "string"){
const err38 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
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
const err39 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
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
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const video_rooms_createStream_body = validate17;
const schema18 = {"type":"object","required":["url"],"properties":{"url":{"type":"string"}},"additionalProperties":false,"$id":"schema:video_rooms_createStream_body"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_rooms_createStream_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "url")){
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
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
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
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const video_rooms_createStream_result = validate18;
const schema19 = {"type":"object","required":["id","url","stream_type","width","height","fps","created_at","updated_at"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"url":{"anyOf":[{"type":"string"},{"type":"null"}]},"stream_type":{"anyOf":[{"type":"string"},{"type":"null"}]},"width":{"anyOf":[{"type":"integer"},{"type":"null"}]},"height":{"anyOf":[{"type":"integer"},{"type":"null"}]},"fps":{"anyOf":[{"type":"integer"},{"type":"null"}]},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}},"$id":"schema:video_rooms_createStream_result"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_rooms_createStream_result" */;
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
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stream_type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stream_type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.width === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.height === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "height"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fps === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fps"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.created_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.updated_at === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data1 !== null){
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err12 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
if(data.stream_type !== undefined){
let data2 = data.stream_type;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/stream_type",schemaPath:"#/properties/stream_type/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs13 = errors;
if(data2 !== null){
const err14 = {instancePath:instancePath+"/stream_type",schemaPath:"#/properties/stream_type/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err15 = {instancePath:instancePath+"/stream_type",schemaPath:"#/properties/stream_type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
if(data.width !== undefined){
let data3 = data.width;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err16 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs17 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs19 = errors;
if(data3 !== null){
const err17 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs19 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err18 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
if(data.height !== undefined){
let data4 = data.height;
const _errs22 = errors;
let valid4 = false;
const _errs23 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err19 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs23 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs25 = errors;
if(data4 !== null){
const err20 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs25 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
const err21 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
if(data.fps !== undefined){
let data5 = data.fps;
const _errs28 = errors;
let valid5 = false;
const _errs29 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err22 = {instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid4 = _errs29 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs31 = errors;
if(data5 !== null){
const err23 = {instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs31 === errors;
valid5 = valid5 || _valid4;
}
if(!valid5){
const err24 = {instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err25 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err26 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data7 = data.updated_at;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err27 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err28 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
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
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const video_roomTokens_create_body = validate19;
const schema20 = {"type":"object","required":["room_name"],"properties":{"room_name":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","maxLength":100},"user_name":{"type":"string","maxLength":100},"permissions":{"type":"array","items":{"type":"string","enum":["room.member.audio_mute","room.member.audio_unmute","room.member.video_mute","room.member.video_unmute","room.member.deaf","room.member.undeaf","room.member.set_input_volume","room.member.set_output_volume","room.member.set_input_sensitivity","room.member.set_position","room.member.set_meta","room.member.raisehand","room.member.lowerhand","room.member.remove","room.member.promote","room.member.demote","room.hide_video_muted","room.list_available_layouts","room.lock","room.playback","room.playback_seek","room.prioritize_handraise","room.recording","room.set_layout","room.set_position","room.set_meta","room.show_video_muted","room.stream","room.unlock","room.self.audio_mute","room.self.audio_unmute","room.self.video_mute","room.self.video_unmute","room.self.deaf","room.self.undeaf","room.self.set_input_volume","room.self.set_output_volume","room.self.set_input_sensitivity","room.self.set_position","room.self.set_meta","room.self.raisehand","room.self.lowerhand","room.self.screenshare","room.self.additional_source"]}},"join_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"join_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_after_seconds_elapsed":{"type":"integer","maximum":200000},"join_audio_muted":{"type":"boolean"},"join_video_muted":{"type":"boolean"},"auto_create_room":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"room_display_name":{"type":"string","maxLength":200},"end_room_session_on_leave":{"type":"boolean"},"join_as":{"type":"string","enum":["audience","member"]},"media_allowed":{"type":"string","enum":["all","video-only","audio-only"]},"room_meta":{"type":"object"},"meta":{"type":"object"},"sync_audio_video":{"type":"boolean"}},"additionalProperties":false,"$id":"schema:video_roomTokens_create_body"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_roomTokens_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.room_name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "room_name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
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
if(data.room_name !== undefined){
let data0 = data.room_name;
if(typeof data0 === "string"){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/room_name",schemaPath:"#/properties/room_name/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern11.test(data0)){
const err3 = {instancePath:instancePath+"/room_name",schemaPath:"#/properties/room_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
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
const err4 = {instancePath:instancePath+"/room_name",schemaPath:"#/properties/room_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.user_name !== undefined){
let data1 = data.user_name;
if(typeof data1 === "string"){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/maxLength",keyword:"maxLength",params:{limit: 100}};
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
const err6 = {instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.permissions !== undefined){
let data2 = data.permissions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/properties/permissions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((data3 === "room.member.audio_mute") || (data3 === "room.member.audio_unmute")) || (data3 === "room.member.video_mute")) || (data3 === "room.member.video_unmute")) || (data3 === "room.member.deaf")) || (data3 === "room.member.undeaf")) || (data3 === "room.member.set_input_volume")) || (data3 === "room.member.set_output_volume")) || (data3 === "room.member.set_input_sensitivity")) || (data3 === "room.member.set_position")) || (data3 === "room.member.set_meta")) || (data3 === "room.member.raisehand")) || (data3 === "room.member.lowerhand")) || (data3 === "room.member.remove")) || (data3 === "room.member.promote")) || (data3 === "room.member.demote")) || (data3 === "room.hide_video_muted")) || (data3 === "room.list_available_layouts")) || (data3 === "room.lock")) || (data3 === "room.playback")) || (data3 === "room.playback_seek")) || (data3 === "room.prioritize_handraise")) || (data3 === "room.recording")) || (data3 === "room.set_layout")) || (data3 === "room.set_position")) || (data3 === "room.set_meta")) || (data3 === "room.show_video_muted")) || (data3 === "room.stream")) || (data3 === "room.unlock")) || (data3 === "room.self.audio_mute")) || (data3 === "room.self.audio_unmute")) || (data3 === "room.self.video_mute")) || (data3 === "room.self.video_unmute")) || (data3 === "room.self.deaf")) || (data3 === "room.self.undeaf")) || (data3 === "room.self.set_input_volume")) || (data3 === "room.self.set_output_volume")) || (data3 === "room.self.set_input_sensitivity")) || (data3 === "room.self.set_position")) || (data3 === "room.self.set_meta")) || (data3 === "room.self.raisehand")) || (data3 === "room.self.lowerhand")) || (data3 === "room.self.screenshare")) || (data3 === "room.self.additional_source"))){
const err8 = {instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/properties/permissions/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.permissions.items.enum}};
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
const err9 = {instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.join_from !== undefined){
let data4 = data.join_from;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err10 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.join_until !== undefined){
let data5 = data.join_until;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err12 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err13 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.remove_at !== undefined){
let data6 = data.remove_at;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err14 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.remove_after_seconds_elapsed !== undefined){
let data7 = data.remove_after_seconds_elapsed;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err16 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 > 200000 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000}};
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
if(data.join_audio_muted !== undefined){
if(typeof data.join_audio_muted !== "boolean"){
const err18 = {instancePath:instancePath+"/join_audio_muted",schemaPath:"#/properties/join_audio_muted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.join_video_muted !== undefined){
if(typeof data.join_video_muted !== "boolean"){
const err19 = {instancePath:instancePath+"/join_video_muted",schemaPath:"#/properties/join_video_muted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.auto_create_room !== undefined){
if(typeof data.auto_create_room !== "boolean"){
const err20 = {instancePath:instancePath+"/auto_create_room",schemaPath:"#/properties/auto_create_room/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.enable_room_previews !== undefined){
if(typeof data.enable_room_previews !== "boolean"){
const err21 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.room_display_name !== undefined){
let data12 = data.room_display_name;
if(typeof data12 === "string"){
if(data12.length > 200){
const err22 = {instancePath:instancePath+"/room_display_name",schemaPath:"#/properties/room_display_name/maxLength",keyword:"maxLength",params:{limit: 200}};
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
const err23 = {instancePath:instancePath+"/room_display_name",schemaPath:"#/properties/room_display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.end_room_session_on_leave !== undefined){
if(typeof data.end_room_session_on_leave !== "boolean"){
const err24 = {instancePath:instancePath+"/end_room_session_on_leave",schemaPath:"#/properties/end_room_session_on_leave/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.join_as !== undefined){
let data14 = data.join_as;
if(typeof data14 !== "string"){
const err25 = {instancePath:instancePath+"/join_as",schemaPath:"#/properties/join_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data14 === "audience") || (data14 === "member"))){
const err26 = {instancePath:instancePath+"/join_as",schemaPath:"#/properties/join_as/enum",keyword:"enum",params:{allowedValues: schema20.properties.join_as.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.media_allowed !== undefined){
let data15 = data.media_allowed;
if(typeof data15 !== "string"){
const err27 = {instancePath:instancePath+"/media_allowed",schemaPath:"#/properties/media_allowed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data15 === "all") || (data15 === "video-only")) || (data15 === "audio-only"))){
const err28 = {instancePath:instancePath+"/media_allowed",schemaPath:"#/properties/media_allowed/enum",keyword:"enum",params:{allowedValues: schema20.properties.media_allowed.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.room_meta !== undefined){
let data16 = data.room_meta;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err29 = {instancePath:instancePath+"/room_meta",schemaPath:"#/properties/room_meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.meta !== undefined){
let data17 = data.meta;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err30 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.sync_audio_video !== undefined){
if(typeof data.sync_audio_video !== "boolean"){
const err31 = {instancePath:instancePath+"/sync_audio_video",schemaPath:"#/properties/sync_audio_video/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const video_roomTokens_create_result = validate20;
const schema21 = {"type":"object","required":["token"],"properties":{"token":{"type":"string"}},"$id":"schema:video_roomTokens_create_result"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:video_roomTokens_create_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
const err1 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

video_rooms_list_query.known = {"#":["include_active_session","starts_after","ends_before","page_number","page_size","page_token"]};
video_rooms_create_body.known = {"#":["name","display_name","description","max_members","quality","join_from","join_until","remove_at","remove_after_seconds_elapsed","layout","record_on_start","enable_room_previews","meta","sync_audio_video"]};
video_rooms_get_query.known = {"#":["include_active_session"]};
video_rooms_update_body.known = {"#":["display_name","description","max_members","quality","join_from","join_until","remove_at","remove_after_seconds_elapsed","layout","record_on_start","enable_room_previews","meta","sync_audio_video"]};
video_rooms_createStream_body.known = {"#":["url"]};
video_roomTokens_create_body.known = {"#":["room_name","user_name","permissions","join_from","join_until","remove_at","remove_after_seconds_elapsed","join_audio_muted","join_video_muted","auto_create_room","enable_room_previews","room_display_name","end_room_session_on_leave","join_as","media_allowed","room_meta","meta","sync_audio_video"]};
